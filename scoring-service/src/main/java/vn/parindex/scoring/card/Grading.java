package vn.parindex.scoring.card;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.scoring.exact.Fraction;

/** Xếp loại: the first step whose bound holds, then the lowest cap when it is worse. */
public record Grading(CriteriaSet set, Comparator<Integer> caps) {
    /** The index that grades, gates and ranks compare: the exact one, or the printed one when the set says so. */
    public Fraction compared(Fraction index) {
        return set.policy().comparePublished() ? Fraction.of(printed(index)) : index;
    }

    /** Half-up at index-scale. */
    public BigDecimal printed(Fraction index) {
        return index.rounded(set.policy().indexScale(), RoundingMode.HALF_UP);
    }

    /** Position of the grade on the scale, 0 is best; empty without a scale. */
    public Optional<Integer> position(Fraction compared) {
        List<GradeScale.Step> steps = set.grades().steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i)
                    .bound()
                    .map(bound -> Interval.of(bound).holds(compared))
                    .orElse(true)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Position after caps; the same when no cap is worse. */
    public int capped(int position, List<String> capNames) {
        return capNames.stream()
                .map(this::positionOf)
                .max(caps)
                .filter(cap -> cap > position)
                .orElse(position);
    }

    /** Name of a step. */
    public String name(int position) {
        return set.grades().steps().get(position).name();
    }

    private int positionOf(String name) {
        List<String> names =
                set.grades().steps().stream().map(GradeScale.Step::name).toList();
        int position = names.indexOf(name);
        if (position < 0) {
            throw new IllegalArgumentException("a gate caps at an unknown grade (" + name + ")");
        }
        return position;
    }
}
