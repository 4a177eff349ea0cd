/**
 * An independent scorer in plain Java, written from docs/scoring.md alone. It shares the model's records with the engine
 * and nothing else: no rounding, no interval, no date arithmetic (held by {@code OracleIndependenceTest}).
 */
@org.jspecify.annotations.NullMarked
package vn.parindex.oracle;
