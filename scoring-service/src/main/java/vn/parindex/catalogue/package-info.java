/**
 * Bộ chỉ số: criteria sets as data. Reads the folder form (rules/sets), lays layers over each other, checks, and writes
 * the canonical form. Nothing here knows a commune's figures (design.md sections 3 and 7).
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"runtime", "finding", "web", "account"})
package vn.parindex.catalogue;
