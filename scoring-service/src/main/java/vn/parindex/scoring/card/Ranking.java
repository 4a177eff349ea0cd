package vn.parindex.scoring.card;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.scoring.exact.Fraction;

/** Xếp hạng 1-2-2-4: higher index first, then each tie-break; equal units share a rank. */
public final class Ranking {
    private final List<Standing> ordered;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Boolean> contradictions = new HashMap<>();

    /**
     * @param tieBreak order of points within a tie-break, best first
     */
    public Ranking(List<Standing> standings, Comparator<Fraction> tieBreak) {
        Comparator<Standing> merit = merit(tieBreak);
        this.ordered =
                standings.stream().sorted(merit.thenComparing(Standing::unit)).toList();
        ordered.forEach(unit -> positions.put(unit.unit(), positions.size() + 1));
        for (int i = 0; i < ordered.size(); i++) {
            Standing unit = ordered.get(i);
            if (unit.index().isEmpty()) {
                break;
            }
            boolean shared = i > 0 && merit.compare(ordered.get(i - 1), unit) == 0;
            ranks.put(unit.unit(), shared ? ranks.get(ordered.get(i - 1).unit()) : Integer.valueOf(i + 1));
            if (i > 0 && seemsEqual(ordered.get(i - 1), unit)) {
                contradictions.put(ordered.get(i - 1).unit(), true);
                contradictions.put(unit.unit(), true);
            }
        }
    }

    /** Units by rank, then those without a rank; equal ones by code. */
    public List<Standing> ordered() {
        return ordered;
    }

    /** Place by rank, then those without a rank; equal ones by code; 1 for the first, never shared. */
    public int position(String unit) {
        return Objects.requireNonNull(positions.get(unit), unit);
    }

    /** Empty for a unit without an index. */
    public Optional<Integer> rank(String unit) {
        return Optional.ofNullable(ranks.get(unit));
    }

    /** Whether a neighbour prints the same index but ranks apart because the exact ones differ. */
    public boolean contradictsPrinted(String unit) {
        return contradictions.containsKey(unit);
    }

    private static Comparator<Standing> merit(Comparator<Fraction> tieBreak) {
        return (left, right) -> {
            if (left.index().isEmpty() || right.index().isEmpty()) {
                return Boolean.compare(left.index().isEmpty(), right.index().isEmpty());
            }
            int order = Boolean.compare(left.below(), right.below());
            order = order != 0
                    ? order
                    : right.index().get().compareTo(left.index().get());
            for (int i = 0; order == 0 && i < left.tieBreaks().size(); i++) {
                order = tieBreak.compare(
                        left.tieBreaks().get(i), right.tieBreaks().get(i));
            }
            return order;
        };
    }

    private static boolean seemsEqual(Standing left, Standing right) {
        return left.below() == right.below()
                && left.printed().equals(right.printed())
                && !left.index().equals(right.index());
    }
}
