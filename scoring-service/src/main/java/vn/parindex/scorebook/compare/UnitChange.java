package vn.parindex.scorebook.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.ScoreCard;

/**
 * Thay đổi của một đơn vị.
 *
 * @param before its own card before; empty for a new or merged unit
 * @param after empty for a unit that is no more
 * @param predecessors cards of the units that became this one; they stand beside it without a difference
 * @param leaves in printed order, those that did not move included
 * @param split empty unless the change was split by what caused it
 */
public record UnitChange(
        String code,
        String name,
        Optional<ScoreCard> before,
        Optional<ScoreCard> after,
        List<ScoreCard> predecessors,
        List<LeafChange> leaves,
        Optional<Split> split) {

    /** Printed index after minus printed index before; empty when one is missing. */
    public Optional<BigDecimal> indexDifference() {
        return before.flatMap(ScoreCard::index)
                .flatMap(old ->
                        after.flatMap(ScoreCard::index).map(now -> now.printed().subtract(old.printed())));
    }

    /** Places won (above 0) or lost (below 0). */
    public Optional<Integer> placesWon() {
        return before.flatMap(ScoreCard::rank)
                .flatMap(old -> after.flatMap(ScoreCard::rank).map(now -> old - now));
    }

    /** The leaves that moved or cannot be compared. */
    public List<LeafChange> moved() {
        return leaves.stream().filter(LeafChange::moved).toList();
    }

    /** Those whose points moved or cannot be compared; the others only have another figure for the same points. */
    public List<LeafChange> pointsMoved() {
        return moved().stream()
                .filter(leaf -> leaf.difference().map(BigDecimal::signum).orElse(1) != 0)
                .toList();
    }

    UnitChange with(Split found) {
        return new UnitChange(code, name, before, after, predecessors, leaves, Optional.of(found));
    }
}
