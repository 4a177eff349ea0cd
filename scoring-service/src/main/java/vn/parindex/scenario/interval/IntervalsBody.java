package vn.parindex.scenario.interval;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.facts.FiguresDigest;
import vn.parindex.scenario.ScenarioLabel;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.EngineVersion;

/** Rank intervals as the API and the command line give them; numbers are texts, so that no reader rounds them. */
public record IntervalsBody(
        String label,
        String criteriaSet,
        String version,
        String digest,
        boolean illustrative,
        String asOf,
        String figuresDigest,
        String engineVersion,
        String draws,
        String seed,
        String disputedLost,
        String sourcelessLost,
        List<DisputedBody> disputed,
        List<UnitIntervalBody> units,
        List<GapBody> gaps) {

    /** A figure named as disputed. */
    public record DisputedBody(String unit, String indicator) {}

    /** One unit. */
    public record UnitIntervalBody(
            String code,
            String name,
            Optional<String> index,
            Optional<String> rank,
            Optional<SpreadBody> indexes,
            Optional<SpreadBody> ranks,
            String unsure) {

        static UnitIntervalBody of(UnitInterval unit) {
            return new UnitIntervalBody(
                    unit.code(),
                    unit.name(),
                    unit.index().map(BigDecimal::toPlainString),
                    unit.rank().map(String::valueOf),
                    unit.indexes()
                            .map(spread -> new SpreadBody(
                                    spread.low().toPlainString(),
                                    spread.middle().toPlainString(),
                                    spread.high().toPlainString())),
                    unit.ranks()
                            .map(spread -> new SpreadBody(
                                    spread.low().toString(),
                                    spread.middle().toString(),
                                    spread.high().toString())),
                    String.valueOf(unit.unsure()));
        }
    }

    /** 5 %, 50 %, 95 %. */
    public record SpreadBody(String low, String middle, String high) {}

    /** Two neighbours. */
    public record GapBody(String upper, String lower, String swapped, boolean meaningful) {}

    /** The intervals with what they were computed from. */
    public static IntervalsBody of(Assignment assignment, RankIntervals intervals) {
        CriteriaSet set = assignment.set();
        LocalDate asOf = assignment.asOf();
        Uncertainty drawn = intervals.uncertainty();
        return new IntervalsBody(
                ScenarioLabel.TEXT,
                set.id().value(),
                set.version(),
                set.digest(),
                set.pointsIllustrative(),
                asOf.toString(),
                FiguresDigest.of(assignment.sheets()),
                EngineVersion.current(),
                String.valueOf(drawn.draws()),
                String.valueOf(drawn.seed()),
                drawn.disputedLost().toString(),
                drawn.sourcelessLost().toString(),
                drawn.disputed().stream()
                        .map(each -> new DisputedBody(
                                each.unit().value(), each.indicator().value()))
                        .sorted((a, b) -> (a.unit() + " " + a.indicator()).compareTo(b.unit() + " " + b.indicator()))
                        .toList(),
                intervals.units().stream().map(UnitIntervalBody::of).toList(),
                intervals.gaps().stream()
                        .map(gap ->
                                new GapBody(gap.upper(), gap.lower(), String.valueOf(gap.swapped()), gap.meaningful()))
                        .toList());
    }
}
