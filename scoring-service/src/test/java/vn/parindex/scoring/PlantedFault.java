package vn.parindex.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.parindex.scoring.card.DaysLate;
import vn.parindex.scoring.card.MergedLastYear;
import vn.parindex.scoring.card.Percentages.RatioRounding;
import vn.parindex.scoring.card.Redistribution;
import vn.parindex.scoring.card.Steps;
import vn.parindex.scoring.exact.Fraction;
import vn.parindex.scoring.exact.LargestRemainder;

/** Wrong engines, one fault each, for tests that must notice them. */
public enum PlantedFault {
    BAND_BOUND_STRICT(() -> text(
            "band.drl",
            "lower <= $value, upper > $value",
            "lower < $value, upper >= $value",
            "lower < $value, upper > $value",
            "lower < $value, upper >= $value")),
    TARGET_STRICT(() -> text(
            "target.drl",
            "AT_LEAST, value <= $value",
            "AT_LEAST, value < $value",
            "AT_LEAST, value > $value",
            "AT_LEAST, value >= $value")),
    FLOOR_STRICT(
            () -> text("proportional.drl", "floor <= $value", "floor < $value", "floor > $value", "floor >= $value")),
    ONE_DAY_OF_GRACE(() -> text("deadline.drl", "daysLate == 0", "daysLate <= 1", "daysLate > 0", "daysLate > 1")),
    LATE_LIMIT_EXCLUDED(() -> text(
            "deadline.drl", "withinDays >= $late", "withinDays > $late", "withinDays < $late", "withinDays <= $late")),
    NOT_ARISEN_FULL_AS_ZERO(
            () -> text("states.drl", "awards.full($fact, $max,", "awards.nothing($fact, Cause.NOT_ARISEN,")),
    DUE_ON_THE_DAY(() -> text(
            "states.drl",
            "lastDayOnTime > asOf",
            "lastDayOnTime >= asOf",
            "lastDayOnTime <= asOf",
            "lastDayOnTime < asOf")),
    TOLERANCE_STRICT(() -> text(
            "year-on-year.drl",
            " tolerance < $change",
            " tolerance <= $change",
            " tolerance >= $change",
            " tolerance > $change")),
    HALF_EVEN(() ->
            steps(RoundingMode.HALF_EVEN, RatioRounding.STANDARD, DaysLate.STANDARD, MergedLastYear.STANDARD, true)),
    RATIO_ROUNDING_OFF(() -> steps(
            RoundingMode.HALF_UP, (percent, decimals) -> percent, DaysLate.STANDARD, MergedLastYear.STANDARD, true)),
    DAYS_LATE_ONE_MORE(() -> steps(
            RoundingMode.HALF_UP,
            RatioRounding.STANDARD,
            (last, day, working, holidays) -> {
                int late = DaysLate.STANDARD.count(last, day, working, holidays);
                return late == 0 ? 0 : late + 1;
            },
            MergedLastYear.STANDARD,
            true)),
    FIRST_PREDECESSOR_ONLY(() -> steps(
            RoundingMode.HALF_UP,
            RatioRounding.STANDARD,
            DaysLate.STANDARD,
            figures -> figures.isEmpty() ? Optional.empty() : figures.get(0),
            true)),
    GATES_SKIPPED(() ->
            steps(RoundingMode.HALF_UP, RatioRounding.STANDARD, DaysLate.STANDARD, MergedLastYear.STANDARD, false)),
    REDISTRIBUTION_OFF(() -> sharing(
            (leaves, scale) -> leaves.stream().map(Redistribution.Share::max).toList(), LargestRemainder.STANDARD)),
    REMAINDER_TO_THE_FIRST(() -> sharing(Redistribution.of(PlantedFault::toTheFirst), PlantedFault::toTheFirst)),
    HIGHEST_CAP_WINS(() -> order(Comparator.reverseOrder(), Comparator.reverseOrder())),
    TIE_BREAK_REVERSED(() -> order(Comparator.naturalOrder(), Comparator.naturalOrder()));

    private final Supplier<Scorer> maker;

    PlantedFault(Supplier<Scorer> maker) {
        this.maker = maker;
    }

    /** A scorer with the fault. */
    public Scorer scorer() {
        return maker.get();
    }

    private static Scorer text(String file, String... replacements) {
        Map<String, String> texts = new LinkedHashMap<>(TestScorers.texts());
        texts.computeIfPresent(file, (name, text) -> {
            String changed = text;
            for (int i = 0; i < replacements.length; i += 2) {
                if (!changed.contains(replacements[i])) {
                    throw new IllegalStateException(file + " does not say: " + replacements[i]);
                }
                changed = changed.replace(replacements[i], replacements[i + 1]);
            }
            return changed;
        });
        return TestScorers.withTexts(texts);
    }

    private static Scorer steps(
            RoundingMode points, RatioRounding ratio, DaysLate days, MergedLastYear merged, boolean gates) {
        Steps right = Steps.STANDARD;
        return TestScorers.withSteps(new Steps(
                points,
                ratio,
                days,
                merged,
                right.redistribution(),
                right.remainders(),
                gates,
                right.caps(),
                right.tieBreak()));
    }

    private static Scorer sharing(Redistribution redistribution, LargestRemainder remainders) {
        Steps right = Steps.STANDARD;
        return TestScorers.withSteps(new Steps(
                right.points(),
                right.ratio(),
                right.daysLate(),
                right.mergedLastYear(),
                redistribution,
                remainders,
                right.gates(),
                right.caps(),
                right.tieBreak()));
    }

    private static Scorer order(Comparator<Integer> caps, Comparator<Fraction> ties) {
        Steps right = Steps.STANDARD;
        return TestScorers.withSteps(new Steps(
                right.points(),
                right.ratio(),
                right.daysLate(),
                right.mergedLastYear(),
                right.redistribution(),
                right.remainders(),
                right.gates(),
                caps,
                ties));
    }

    private static List<BigDecimal> toTheFirst(List<Fraction> quotas, BigDecimal total, int scale) {
        return LargestRemainder.split(quotas, total, scale, (left, right) -> 0);
    }
}
