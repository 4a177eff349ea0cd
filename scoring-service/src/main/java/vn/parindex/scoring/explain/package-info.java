/**
 * Diễn giải: figures, thresholds, what is missing in natural units and the Vietnamese sentence of every lost point. Says
 * what the score already decided and never changes it.
 */
@org.jspecify.annotations.NullMarked
package vn.parindex.scoring.explain;
