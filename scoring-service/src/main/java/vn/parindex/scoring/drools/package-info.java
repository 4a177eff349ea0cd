/**
 * Máy luật: the only place that knows Drools. Compiles rule texts, loads the models made at build time, opens one
 * session per chunk of units and always disposes of it.
 */
@org.jspecify.annotations.NullMarked
package vn.parindex.scoring.drools;
