/**
 * Phiếu điểm: everything before and after the rules in pure Java. Facts of a unit go to the rules; redistribution,
 * rounding, losses, sums, gates' effects, index, grade and rank come after them, each a small class.
 */
@org.jspecify.annotations.NullMarked
package vn.parindex.scoring.card;
