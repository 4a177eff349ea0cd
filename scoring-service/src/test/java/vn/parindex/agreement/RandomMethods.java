package vn.parindex.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Late;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;

/** A random method of a kind, its points on a given printed maximum. */
record RandomMethods(Dice dice, BigDecimal max, IndicatorId indicator, LocalDate from, LocalDate to) {

    private static final List<List<String>> SHARES = List.of(
            List.of("50", "50"),
            List.of("25", "25", "50"),
            List.of("33.33", "33.33", "33.34"),
            List.of("40", "30", "20", "10"));

    ScoringMethod method(Kind kind) {
        return switch (kind) {
            case YES_NO -> new ScoringMethod.YesNo();
            case LEVEL ->
                new ScoringMethod.NamedLevel(List.of(
                        new LevelStep("đầy đủ", max),
                        new LevelStep("một phần", share()),
                        new LevelStep("chưa", points(0))));
            case BAND_RATIO, BAND_NUMBER -> band();
            case PROPORTIONAL -> proportional();
            case TARGET_RATIO, TARGET_NUMBER -> new ScoringMethod.AgainstTarget(dice.chance(50));
            case DEADLINE -> new ScoringMethod.Deadline(List.of(milestone("", indicator, "100")));
            case MILESTONES -> new ScoringMethod.Deadline(milestones());
            case COUNT -> new ScoringMethod.Count(perUnit());
            case DEDUCTION -> new ScoringMethod.Deduction(perUnit());
            case CHECKLIST -> checklist();
            case YEAR_ON_YEAR_RATIO, YEAR_ON_YEAR_NUMBER, YEAR_ON_YEAR_COUNT ->
                new ScoringMethod.YearOnYear(
                        max, share(), share(), dice.chance(50) ? BigDecimal.ZERO : dice.decimal(0, 5, 1));
            case SURVEY_MEAN ->
                new ScoringMethod.SurveyMean(
                        dice.pick(List.of(BigDecimal.ZERO, BigDecimal.ONE)), BigDecimal.valueOf(dice.between(3, 10)));
            case SURVEY_SHARE -> new ScoringMethod.SurveyShare();
            case EXTERNAL -> new ScoringMethod.External();
        };
    }

    /** A percentage of a ratio or a plain number: mostly round, as in the plans. */
    BigDecimal threshold() {
        return dice.chance(80) ? BigDecimal.valueOf(dice.between(1, 20) * 5L) : dice.decimal(1, 99, dice.between(1, 2));
    }

    Due due() {
        return new Due(dice.pick(List.of(Due.Boundary.values())), dice.day(from, to));
    }

    private BigDecimal points(int percent) {
        return max.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
    }

    private BigDecimal share() {
        return points(dice.between(0, 20) * 5);
    }

    private BigDecimal perUnit() {
        return dice.pick(
                List.of(new BigDecimal("0.05"), new BigDecimal("0.25"), new BigDecimal("0.333"), BigDecimal.ONE));
    }

    private ScoringMethod.Band band() {
        TreeSet<BigDecimal> cuts = new TreeSet<>();
        int steps = dice.between(1, 4);
        while (cuts.size() <= steps) {
            cuts.add(threshold().stripTrailingZeros());
        }
        List<BigDecimal> rising = new ArrayList<>(cuts);
        List<BigDecimal> falling = new ArrayList<>(cuts.descendingSet());
        return new ScoringMethod.Band(
                switch (dice.between(0, 3)) {
                    case 0 -> singleBounds(falling, Comparison.AT_LEAST, Comparison.ABOVE);
                    case 1 -> singleBounds(rising, Comparison.AT_MOST, Comparison.BELOW);
                    case 2 -> twoBounds(rising, Comparison.AT_LEAST, Comparison.BELOW);
                    default -> twoBounds(rising, Comparison.ABOVE, Comparison.AT_MOST);
                });
    }

    private List<BandStep> singleBounds(List<BigDecimal> cuts, Comparison one, Comparison other) {
        List<BandStep> steps = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            BigDecimal points = i == 0 ? max : points(100 - 25 * i);
            steps.add(new BandStep(List.of(new Bound(dice.chance(60) ? one : other, cuts.get(i))), points));
        }
        return steps;
    }

    private List<BandStep> twoBounds(List<BigDecimal> rising, Comparison low, Comparison high) {
        List<BandStep> steps = new ArrayList<>();
        for (int i = 0; i + 1 < rising.size(); i++) {
            List<Bound> bounds = List.of(new Bound(low, rising.get(i)), new Bound(high, rising.get(i + 1)));
            steps.add(new BandStep(bounds, i == 0 ? max : share()));
        }
        return steps;
    }

    private ScoringMethod.Proportional proportional() {
        Optional<BigDecimal> floor =
                dice.chance(60) ? Optional.of(BigDecimal.valueOf(dice.between(1, 19) * 5L)) : Optional.empty();
        return new ScoringMethod.Proportional(floor, floor.isPresent() && dice.chance(60));
    }

    private ScoringMethod.Checklist checklist() {
        boolean whole = dice.chance(40);
        int count = dice.between(1, 4);
        List<ChecklistItem> items = new ArrayList<>();
        BigDecimal left = max;
        for (int i = 1; i <= count; i++) {
            BigDecimal points = i == count ? left : points(dice.between(0, 100 / count));
            left = left.subtract(points);
            items.add(new ChecklistItem("y-" + i, "ý " + i, whole ? BigDecimal.ZERO : points));
        }
        return new ScoringMethod.Checklist(items, whole);
    }

    private List<Milestone> milestones() {
        List<Milestone> milestones = new ArrayList<>();
        for (String share : dice.pick(SHARES)) {
            String name = "mốc " + (milestones.size() + 1);
            milestones.add(milestone(name, new IndicatorId(indicator + "-m" + (milestones.size() + 1)), share));
        }
        return milestones;
    }

    private Milestone milestone(String name, IndicatorId of, String share) {
        Late late =
                switch (dice.between(0, 2)) {
                    case 0 -> new Late.Zero();
                    case 1 -> new Late.Fraction(BigDecimal.valueOf(dice.between(1, 19) * 5L), dice.between(1, 15));
                    default -> new Late.PerDay(dice.pick(List.of(new BigDecimal("0.05"), new BigDecimal("0.33"))));
                };
        return new Milestone(name, of, new BigDecimal(share), due(), late, dice.chance(40));
    }
}
