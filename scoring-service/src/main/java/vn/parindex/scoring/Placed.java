package vn.parindex.scoring;

/**
 * Phiếu điểm và vị trí của nó.
 *
 * @param position place in the order of the round, 1 for the first; unlike ranks never shared
 */
public record Placed(int position, ScoreCard card) {}
