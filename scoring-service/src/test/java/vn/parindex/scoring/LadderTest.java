package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Late;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.Figure;

/** The rungs of one leaf after the other. */
class LadderTest {

    private static final Scorer SCORER = TestScorers.shared();
    private static final ScoringMethod BAND = new ScoringMethod.Band(List.of(step("45", "1.50"), step("36", "0.75")));

    @Test
    void bandsClimbBandByBandInNaturalUnits() {
        Ladder ladder = ladder(leaf("1.50", BAND, Indicator.ValueType.RATIO), Map.of("1", Samples.ratio("30", "100")));
        assertThat(actions(ladder)).containsExactly("thêm 6 hồ sơ = 0.75", "thêm 15 hồ sơ = 1.50");
        assertThat(ladder.down()).isEmpty();
    }

    @Test
    void theLeastWorseningIsTheFirstStepThatLosesPoints() {
        Ladder ladder = ladder(leaf("1.50", BAND, Indicator.ValueType.RATIO), Map.of("1", Samples.ratio("50", "100")));
        assertThat(ladder.up()).isEmpty();
        assertThat(ladder.down().orElseThrow().figure()).isEqualTo("44/100 (44 %)");
        assertThat(ladder.down().orElseThrow().points()).isEqualByComparingTo("0.75");
    }

    @Test
    void aMissingReportIsAssumedAndSaidSo() {
        Ladder ladder = ladder(leaf("1.50", BAND, Indicator.ValueType.RATIO), Map.of());
        assertThat(actions(ladder))
                .containsExactly(
                        "báo cáo số liệu, đạt từ 36 % trở lên = 0.75", "báo cáo số liệu, đạt từ 45 % trở lên = 1.50");
        assertThat(ladder.up()).allMatch(Rung::assumed);
    }

    @Test
    void continuousMethodsClimbByTenthsOfTheirPoints() {
        ScoringMethod share = new ScoringMethod.Proportional(java.util.Optional.empty(), false);
        Ladder ladder =
                ladder(leaf("2.00", share, Indicator.ValueType.RATIO), Map.of("1", Samples.ratio("730", "1000")));
        assertThat(actions(ladder))
                .containsExactly("thêm 68 hồ sơ = 1.60", "thêm 168 hồ sơ = 1.80", "thêm 268 hồ sơ = 2.00");
        assertThat(ladder.climbed(new BigDecimal("1.70"))).isEqualTo(2);
    }

    @Test
    void aCountClimbsUnitByUnitAndADeductionBackToNone() {
        Ladder count = ladder(
                leaf("1.00", new ScoringMethod.Count(new BigDecimal("0.25")), Indicator.ValueType.COUNT),
                Map.of("1", Samples.amount("2")));
        assertThat(actions(count)).containsExactly("thêm 1 hồ sơ = 0.75", "thêm 2 hồ sơ = 1.00");
        Ladder deduction = ladder(
                leaf("1.00", new ScoringMethod.Deduction(new BigDecimal("0.50")), Indicator.ValueType.COUNT)
                        .lowerIsBetter(),
                Map.of());
        assertThat(actions(deduction))
                .containsExactly(
                        "báo cáo số liệu, không quá 1 hồ sơ = 0.50", "báo cáo số liệu, không quá 0 hồ sơ = 1.00");
    }

    @Test
    void checklistsAddTheirBestMissingItemsFirst() {
        ScoringMethod list =
                new ScoringMethod.Checklist(List.of(item("a", "0.25"), item("b", "0.50"), item("c", "0.25")), false);
        Ladder ladder =
                ladder(leaf("1.00", list, Indicator.ValueType.CHECKLIST), Map.of("1", new Figure.Items(Set.of("a"))));
        assertThat(actions(ladder)).containsExactly("bổ sung: Ý b = 0.75", "bổ sung: Ý b; Ý c = 1.00");
        assertThat(ladder.down().orElseThrow().points()).isEqualByComparingTo("0.00");
    }

    @Test
    void levelsClimbLevelByLevel() {
        ScoringMethod levels =
                new ScoringMethod.NamedLevel(List.of(level("tốt", "1.00"), level("khá", "0.50"), level("yếu", "0.00")));
        Ladder ladder =
                ladder(leaf("1.00", levels, Indicator.ValueType.LEVEL), Map.of("1", new Figure.LevelName("yếu")));
        assertThat(actions(ladder)).containsExactly("nâng lên mức «khá» = 0.50", "nâng lên mức «tốt» = 1.00");
    }

    @Test
    void whatIsNotYetDueIsHandedInAndWhatIsPastItsDateStays() {
        Samples.LeafOf leaf = leaf("1.00", deadline(LocalDate.of(2024, 6, 30)), Indicator.ValueType.DATE);
        Ladder open =
                ladders(Samples.set(leaf), Map.of(), LocalDate.of(2024, 6, 15)).get(0);
        assertThat(actions(open)).containsExactly("hoàn thành, chậm nhất ngày 30/06/2024 = 1.00");
        assertThat(open.due()).contains(LocalDate.of(2024, 6, 30));
        assertThat(ladders(Samples.set(leaf), Map.of(), LocalDate.of(2024, 7, 1))
                        .get(0)
                        .up())
                .isEmpty();
    }

    @Test
    void pointsOfOthersHaveNoLadder() {
        Samples.LeafOf survey = leaf("1.00", new ScoringMethod.SurveyShare(), Indicator.ValueType.SURVEY_SHARE);
        assertThat(ladders(Samples.set(survey), Map.of(), Samples.END)).isEmpty();
    }

    private static List<String> actions(Ladder ladder) {
        return ladder.up().stream()
                .map(rung -> rung.action() + " = " + rung.points().toPlainString())
                .toList();
    }

    private static Ladder ladder(Samples.LeafOf leaf, Map<String, Figure> figures) {
        return ladders(Samples.set(leaf), figures, Samples.END).get(0);
    }

    private static List<Ladder> ladders(CriteriaSet set, Map<String, Figure> figures, LocalDate asOf) {
        Assignment assignment = new Assignment(
                set,
                List.of(Samples.unit("u")),
                List.of(Samples.sheet("u", figures)),
                List.of(),
                List.of(),
                asOf,
                true);
        return SCORER.trials(assignment).ladders(Samples.unit("u").code());
    }

    private static Samples.LeafOf leaf(String max, ScoringMethod method, Indicator.ValueType type) {
        return new Samples.LeafOf("1", max, method, type);
    }

    private static BandStep step(String atLeast, String points) {
        return new BandStep(List.of(new Bound(Comparison.AT_LEAST, new BigDecimal(atLeast))), new BigDecimal(points));
    }

    private static ChecklistItem item(String id, String points) {
        return new ChecklistItem(id, "Ý " + id, new BigDecimal(points));
    }

    private static LevelStep level(String name, String points) {
        return new LevelStep(name, new BigDecimal(points));
    }

    private static ScoringMethod deadline(LocalDate by) {
        return new ScoringMethod.Deadline(List.of(new Milestone(
                "", Samples.id("1"), BigDecimal.valueOf(100), new Due(Due.Boundary.BY, by), new Late.Zero(), false)));
    }
}
