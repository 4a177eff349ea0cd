/**
 * Sự kiện của luật: what the scoring rules see and say. A unit brings exactly one fact per part, a set brings the terms
 * of its parts, and each part gets exactly one award. Public because the compiled rules live in a package of their own.
 */
@org.jspecify.annotations.NullMarked
package vn.parindex.scoring.rule;
