package vn.parindex.scoring;

import java.util.List;

/**
 * Kết quả một lần chấm, before it is stored.
 *
 * @param cards by rank, units without a rank last; equal ranks by unit code
 * @param engineVersion version and digest of methods and vocabulary
 */
public record Round(List<ScoreCard> cards, String engineVersion) {}
