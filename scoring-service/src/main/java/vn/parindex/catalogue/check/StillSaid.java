package vn.parindex.catalogue.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.catalogue.layer.StandIns;
import vn.parindex.finding.Finding;

/**
 * Điều vẫn phải nói. Which findings stand beside errors of meaning: all that does not follow from those, so that somebody who
 * mends a set learns everything at once and nothing that goes away by itself.
 *
 * @param open codes of the leaves, gates and adjustments whose meaning is open
 * @param unread codes of the leaves among them that others stand in for
 * @param following codes of findings that may follow
 */
public record StillSaid(Owners owners, Set<String> open, Set<String> unread, Set<String> following) {

    /** What is missing in a leaf, or is not there, whatever its scale may mean. */
    private static final Set<String> OF_ITS_TEXT = Set.of(
            "missing-evidence",
            "missing-case",
            "unknown-source",
            "stale-citation",
            "stale-citation-published",
            "points-status-missing",
            "unknown-unit-type");

    /** What may go away when an error of another place is mended. */
    private static final Map<String, Set<String>> FOLLOWING = Map.of(
            "duplicate-code",
            Set.of(
                    "case-without-subject",
                    "case-unknown-figure",
                    "gate-unknown-name",
                    "lineage-unknown-leaf",
                    "lineage-contradiction",
                    "lineage-incomplete"),
            "period-order",
            Set.of("date-outside-window", "effective-outside-period"),
            "window-order",
            Set.of("date-outside-window"),
            "band-without-target",
            Set.of("gate-never"));

    private static final Set<String> OF_SUMS = Set.of("sum-not-100", "area-max-not-sum", "criterion-max-not-sum");

    /** Beside these; everything when none of them is an error and no leaf stands in for another. */
    public static StillSaid beside(List<Finding> meaning, Owners owners, StandIns standIns) {
        Set<String> open = new HashSet<>(standIns.unread());
        Set<String> following = new HashSet<>(following(standIns));
        meaning.stream().filter(Finding::isError).forEach(found -> {
            owners.of(found.place()).ifPresent(open::add);
            following.addAll(FOLLOWING.getOrDefault(found.code(), Set.of()));
        });
        return new StillSaid(owners, open, standIns.unread(), following);
    }

    /** What stands in has another digest, no target, and perhaps another maximum. */
    private static Set<String> following(StandIns standIns) {
        Set<String> following = new HashSet<>(standIns.made() ? Set.of("published-changed") : Set.of());
        following.addAll(standIns.unread().isEmpty() ? Set.of() : Set.of("gate-never"));
        following.addAll(standIns.counted() ? Set.of() : OF_SUMS);
        return following;
    }

    /** Whether the error of meaning is of something that is written; so is the code of every leaf. */
    public boolean isWritten(Finding found) {
        return found.code().equals("duplicate-code")
                || owners.of(found.place()).filter(unread::contains).isEmpty();
    }

    /** Whether the finding is right whatever the open leaves mean. */
    public boolean holds(Finding found) {
        boolean ofOpen = owners.of(found.place()).filter(open::contains).isPresent();
        boolean ofItsText = isWritten(found)
                ? OF_ITS_TEXT.contains(found.code())
                : found.code().equals("missing-case");
        return !following.contains(found.code()) && (!ofOpen || ofItsText);
    }
}
