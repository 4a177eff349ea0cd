package vn.parindex.authoring.draft;

/**
 * Tác động không còn mới nhất: what was seen is not what would happen today.
 *
 * @param why a sentence for people
 * @param checkAgain whether the draft has to be checked again before the impact is scored again
 */
public record OutdatedImpact(String why, boolean checkAgain) {}
