package vn.parindex.scenario.interval;

import java.util.Set;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.UnitCode;

/**
 * Điều gì chưa chắc and how often it is drawn.
 *
 * @param draws at least 1
 * @param seed the same one gives the same intervals everywhere
 * @param disputed figures whose evidence is in dispute
 * @param disputedLost how likely a disputed figure is not accepted
 * @param sourcelessLost how likely a figure without a source is not accepted
 */
public record Uncertainty(
        int draws, long seed, Set<DisputedFigure> disputed, Chance disputedLost, Chance sourcelessLost) {

    /** Most draws of one question. */
    public static final int MOST_DRAWS = 20_000;

    public Uncertainty {
        if (draws < 1 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException("draws (" + draws + ") must be 1 to " + MOST_DRAWS);
        }
    }

    /** 1,000 draws with seed 2024; disputed: 1 of 2, without a source: 1 of 10. */
    public static Uncertainty standard() {
        return new Uncertainty(1_000, 2024, Set.of(), new Chance(1, 2), new Chance(1, 10));
    }

    /** Another number of draws and another seed. */
    public Uncertainty drawn(int times, long from) {
        return new Uncertainty(times, from, disputed, disputedLost, sourcelessLost);
    }

    /** With these figures in dispute. */
    public Uncertainty disputing(Set<DisputedFigure> figures) {
        return new Uncertainty(draws, seed, Set.copyOf(figures), disputedLost, sourcelessLost);
    }

    /** Số liệu đang tranh chấp. */
    public record DisputedFigure(UnitCode unit, IndicatorId indicator) {}
}
