package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.amount;
import static vn.parindex.scoring.Samples.number;
import static vn.parindex.scoring.Samples.ratio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Late;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.Samples.LeafOf;

/** Each method at its bounds; every expectation is worked by hand from docs/scoring.md, section 5. */
class MethodPointsTest {
    private static final Scorer SCORER = TestScorers.shared();
    private static final String FULL = "";

    @ParameterizedTest(name = "{0}: {2} brings {3} {4}")
    @MethodSource("cases")
    void pointsAndCause(String name, LeafOf leaf, Figure figure, String points, String cause) {
        Assignment assignment = Assignment.of(
                Samples.set(leaf),
                List.of(Samples.unit("1")),
                List.of(Samples.sheet("1", Map.of(leaf.code(), figure))));
        LeafResult result = SCORER.score(assignment).cards().get(0).criteria().get(0);
        assertThat(result.earned()).isEqualTo(number(points));
        assertThat(result.cause().map(Cause::name).orElse(FULL)).isEqualTo(cause);
        assertThat(result.losses().stream().map(LostPoint::points).reduce(number("0.00"), BigDecimal::add))
                .isEqualTo(result.lost());
        assertThat(result.sentence().isEmpty()).isEqualTo(result.lost().signum() == 0);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                        yesNo(), levels(), bands(), shares(), targets(), deadlines(), counts(), checklists(), surveys())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> yesNo() {
        LeafOf leaf = new LeafOf("1.1", "2.00", new ScoringMethod.YesNo(), ValueType.YES_NO);
        return Stream.of(
                row("yes-no", leaf, new Figure.YesNo(true), "2.00", FULL),
                row("yes-no", leaf, new Figure.YesNo(false), "0.00", "ANSWERED_NO"));
    }

    private static Stream<Arguments> levels() {
        LeafOf leaf = new LeafOf(
                "1.1",
                "2.00",
                new ScoringMethod.NamedLevel(
                        List.of(new LevelStep("Tốt", number("2")), new LevelStep("Khá", number("1.25")))),
                ValueType.LEVEL);
        return Stream.of(
                row("level", leaf, new Figure.LevelName("Tốt"), "2.00", FULL),
                row("level", leaf, new Figure.LevelName("Khá"), "1.25", "BELOW_LEVEL"));
    }

    private static Stream<Arguments> bands() {
        LeafOf ordered =
                band(step("1.50", bound(Comparison.AT_LEAST, "45")), step("0.75", bound(Comparison.ABOVE, "36")));
        LeafOf two = band(
                step("1.50", bound(Comparison.AT_LEAST, "90")),
                step("1.00", bound(Comparison.AT_LEAST, "80"), bound(Comparison.BELOW, "90")),
                step("0.50", bound(Comparison.ABOVE, "70"), bound(Comparison.BELOW, "80")));
        LeafOf falling = band(step("1.50", bound(Comparison.AT_MOST, "2")), step("0.50", bound(Comparison.BELOW, "5")));
        return Stream.of(
                row("at-least", ordered, ratio("45", "100"), "1.50", FULL),
                row("at-least", ordered, ratio("4499", "10000"), "0.75", "BELOW_BAND"),
                row("above", ordered, ratio("36", "100"), "0.00", "BELOW_BAND"),
                row("above", ordered, ratio("3601", "10000"), "0.75", "BELOW_BAND"),
                row("two bounds", two, ratio("90", "100"), "1.50", FULL),
                row("two bounds", two, ratio("8999", "10000"), "1.00", "BELOW_BAND"),
                row("two bounds", two, ratio("80", "100"), "1.00", "BELOW_BAND"),
                row("two bounds", two, ratio("7999", "10000"), "0.50", "BELOW_BAND"),
                row("two bounds", two, ratio("70", "100"), "0.00", "BELOW_BAND"),
                row("at-most", falling.lowerIsBetter(), ratio("2", "100"), "1.50", FULL),
                row("at-most", falling.lowerIsBetter(), ratio("201", "10000"), "0.50", "BELOW_BAND"),
                row("below", falling.lowerIsBetter(), ratio("5", "100"), "0.00", "BELOW_BAND"),
                row("rounded", ordered.rounding(1), ratio("4495", "10000"), "1.50", FULL),
                row("rounded", ordered.rounding(1), ratio("44949", "100000"), "0.75", "BELOW_BAND"));
    }

    private static Stream<Arguments> shares() {
        LeafOf plain = share(Optional.empty(), false);
        LeafOf floored = share(Optional.of(number("50")), false);
        LeafOf interpolated = share(Optional.of(number("50")), true);
        return Stream.of(
                row("plain", plain, ratio("1", "3"), "0.67", "BELOW_FULL"),
                row("plain", plain, ratio("5", "4"), "2.00", FULL),
                row("floor", floored, ratio("50", "100"), "1.00", "BELOW_FULL"),
                row("floor", floored, ratio("4999", "10000"), "0.00", "BELOW_FLOOR"),
                row("interpolated", interpolated, ratio("50", "100"), "0.00", "BELOW_FULL"),
                row("interpolated", interpolated, ratio("75", "100"), "1.00", "BELOW_FULL"),
                row("interpolated", interpolated, ratio("100", "100"), "2.00", FULL),
                row("half up", plain, new Figure.Percent(number("50.25")), "1.01", "BELOW_FULL"));
    }

    private static Stream<Arguments> targets() {
        LeafOf capped = new LeafOf("1.1", "1.50", new ScoringMethod.AgainstTarget(false), ValueType.RATIO);
        LeafOf whole = new LeafOf("1.1", "1.50", new ScoringMethod.AgainstTarget(true), ValueType.RATIO);
        return Stream.of(
                row("capped", capped.target(Comparison.AT_LEAST, "45"), ratio("42", "100"), "1.40", "BELOW_TARGET"),
                row("capped", capped.target(Comparison.AT_LEAST, "45"), ratio("45", "100"), "1.50", FULL),
                row("capped above", capped.target(Comparison.ABOVE, "85"), ratio("85", "100"), "1.50", FULL),
                row("whole", whole.target(Comparison.AT_LEAST, "40"), ratio("3999", "10000"), "0.00", "BELOW_TARGET"),
                row("whole", whole.target(Comparison.AT_LEAST, "40"), ratio("40", "100"), "1.50", FULL),
                row("whole above", whole.target(Comparison.ABOVE, "85"), ratio("85", "100"), "0.00", "BELOW_TARGET"),
                row("whole above", whole.target(Comparison.ABOVE, "85"), ratio("8501", "10000"), "1.50", FULL),
                row(
                        "whole at-most",
                        whole.target(Comparison.AT_MOST, "5").lowerIsBetter(),
                        ratio("5", "100"),
                        "1.50",
                        FULL),
                row(
                        "whole below",
                        whole.target(Comparison.BELOW, "5").lowerIsBetter(),
                        ratio("5", "100"),
                        "0.00",
                        "BELOW_TARGET"));
    }

    private static Stream<Arguments> deadlines() {
        LocalDate feb29 = LocalDate.of(2024, 2, 29);
        LeafOf by = deadline(new Due(Due.Boundary.BY, feb29), new Late.Zero(), false);
        LeafOf before = deadline(new Due(Due.Boundary.BEFORE, feb29), new Late.Zero(), false);
        LeafOf fraction = deadline(new Due(Due.Boundary.BY, feb29), new Late.Fraction(number("50"), 10), false);
        LeafOf perDay = deadline(new Due(Due.Boundary.BY, feb29), new Late.PerDay(number("0.30")), false);
        LeafOf working =
                deadline(new Due(Due.Boundary.BY, LocalDate.of(2024, 3, 29)), new Late.PerDay(number("0.30")), true);
        return Stream.of(
                row("by", by, day("2024-02-29"), "2.00", FULL),
                row("by", by, day("2024-03-01"), "0.00", "LATE"),
                row("by", by, day("2023-12-28"), "2.00", FULL),
                row("by", by, new Figure.NotSubmitted(), "0.00", "NOT_SUBMITTED"),
                row("before", before, day("2024-02-28"), "2.00", FULL),
                row("before", before, day("2024-02-29"), "0.00", "LATE"),
                row("fraction", fraction, day("2024-03-10"), "1.00", "LATE"),
                row("fraction", fraction, day("2024-03-11"), "0.00", "LATE"),
                row("per day", perDay, day("2024-03-03"), "1.10", "LATE"),
                row("per day", perDay, day("2024-04-30"), "0.00", "LATE"),
                row("working", working, day("2024-03-31"), "2.00", FULL),
                row("working", working, day("2024-04-01"), "1.70", "LATE"));
    }

    private static Stream<Arguments> counts() {
        LeafOf count = new LeafOf("1.1", "2.00", new ScoringMethod.Count(number("0.50")), ValueType.COUNT);
        LeafOf deduction =
                new LeafOf("1.1", "2.00", new ScoringMethod.Deduction(number("0.75")), ValueType.COUNT).lowerIsBetter();
        return Stream.of(
                row("count", count, amount("3"), "1.50", "BELOW_COUNT"),
                row("count", count, amount("4"), "2.00", FULL),
                row("count", count, amount("9"), "2.00", FULL),
                row("deduction", deduction, amount("0"), "2.00", FULL),
                row("deduction", deduction, amount("1"), "1.25", "DEDUCTED"),
                row("deduction", deduction, amount("3"), "0.00", "DEDUCTED"));
    }

    private static Stream<Arguments> checklists() {
        List<ChecklistItem> items = List.of(
                new ChecklistItem("a", "Phụ lục", number("1.50")), new ChecklistItem("b", "Kết quả", number("0.50")));
        LeafOf sum = new LeafOf("1.1", "2.00", new ScoringMethod.Checklist(items, false), ValueType.CHECKLIST);
        LeafOf all = new LeafOf("1.1", "2.00", new ScoringMethod.Checklist(items, true), ValueType.CHECKLIST);
        return Stream.of(
                row("sum", sum, new Figure.Items(Set.of("a", "b")), "2.00", FULL),
                row("sum", sum, new Figure.Items(Set.of("b")), "0.50", "ITEM_MISSING"),
                row("sum", sum, new Figure.Items(Set.of()), "0.00", "ITEM_MISSING"),
                row("all", all, new Figure.Items(Set.of("a", "b")), "2.00", FULL),
                row("all", all, new Figure.Items(Set.of("a")), "0.00", "ITEM_MISSING"));
    }

    private static Stream<Arguments> surveys() {
        LeafOf mean = new LeafOf(
                "1.1", "2.00", new ScoringMethod.SurveyMean(number("1"), number("5")), ValueType.SURVEY_MEAN);
        LeafOf share = new LeafOf("1.1", "2.00", new ScoringMethod.SurveyShare(), ValueType.SURVEY_SHARE);
        LeafOf external = new LeafOf("1.1", "2.00", new ScoringMethod.External(), ValueType.POINTS);
        return Stream.of(
                row("mean", mean, new Figure.SurveyMean(number("4"), number("120")), "1.50", "BELOW_SCALE"),
                row("mean", mean, new Figure.SurveyMean(number("5"), number("120")), "2.00", FULL),
                row("mean", mean, new Figure.SurveyMean(number("0.5"), number("120")), "0.00", "BELOW_SCALE"),
                row("share", share, ratio("9", "10"), "1.80", "BELOW_SCALE"),
                row("external", external, new Figure.Points(number("1.75")), "1.75", "GIVEN_LESS"),
                row("external", external, new Figure.Points(number("3")), "2.00", FULL));
    }

    private static Arguments row(String name, LeafOf leaf, Figure figure, String points, String cause) {
        return Arguments.of(name, leaf, figure, points, cause);
    }

    private static LeafOf share(Optional<BigDecimal> floor, boolean interpolated) {
        return new LeafOf("1.1", "2.00", new ScoringMethod.Proportional(floor, interpolated), ValueType.RATIO);
    }

    private static LeafOf band(BandStep... steps) {
        return new LeafOf("1.1", "1.50", new ScoringMethod.Band(List.of(steps)), ValueType.RATIO);
    }

    private static BandStep step(String points, Bound... bounds) {
        return new BandStep(List.of(bounds), number(points));
    }

    private static Bound bound(Comparison comparison, String value) {
        return new Bound(comparison, number(value));
    }

    private static LeafOf deadline(Due due, Late late, boolean working) {
        Milestone only = new Milestone("", new IndicatorId("i1-1"), number("100"), due, late, working);
        return new LeafOf("1.1", "2.00", new ScoringMethod.Deadline(List.of(only)), ValueType.DATE);
    }

    private static Figure day(String text) {
        return new Figure.Day(LocalDate.parse(text));
    }
}
