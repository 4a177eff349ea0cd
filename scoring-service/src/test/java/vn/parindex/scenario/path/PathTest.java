package vn.parindex.scenario.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.finding.BadInput;
import vn.parindex.scenario.HaiLangBase;
import vn.parindex.scenario.Scenario;
import vn.parindex.scenario.ScenarioJson;
import vn.parindex.scenario.WhatIf;
import vn.parindex.scorebook.Base;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Index;
import vn.parindex.scoring.ScoreCard;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.TestScorers;
import vn.parindex.scoring.UnitStanding;

/** Hải Lăng 2024 with its demonstration figures. */
class PathTest {

    private static final Scorer SCORER = TestScorers.shared();
    private static final Base BASE = HaiLangBase.base();
    private static final Paths PATHS = new Paths(SCORER, BASE.assignment());
    private static final String HAI_HUNG = "19699";

    @ParameterizedTest
    @EnumSource(Objective.class)
    void fromFairToGoodAndTheScenarioOfThePathGivesThePromisedCard(Objective objective) {
        for (UnitStanding unit : SCORER.standings(BASE.assignment())) {
            Path path = PATHS.of(unit.unitCode(), new Goal.GradeAtLeast("Tốt"), objective);
            assertThat(path.proven()).as(unit.unitCode()).isTrue();
            assertPromised(path, BASE);
        }
    }

    @Test
    void theLeastStepsAndTheLeastCostMayBeDifferentPaths() {
        Path steps = PATHS.of(HAI_HUNG, new Goal.GradeAtLeast("Tốt"), Objective.STEPS);
        Path cost = PATHS.of(HAI_HUNG, new Goal.GradeAtLeast("Tốt"), Objective.COST);
        assertThat(steps.before().grade()).contains("Khá");
        assertThat(steps.after().grade()).contains("Tốt");
        assertThat(steps.steps()).hasSizeLessThan(cost.steps().size());
        assertThat(cost.cost()).isLessThan(steps.cost());
        assertThat(cost.steps()).anySatisfy(step -> assertThat(step.action()).isEqualTo("thêm 15 giao dịch"));
    }

    @Test
    void aGoalThatIsMetNeedsNoStep() {
        Path path = PATHS.of(HAI_HUNG, new Goal.IndexAtLeast(new BigDecimal("60")), Objective.STEPS);
        assertThat(path.answer()).isEqualTo(Path.Answer.MET);
        assertThat(path.steps()).isEmpty();
    }

    @Test
    void aGoalOutOfReachSaysWhatCanBeReached() {
        Path path = PATHS.of(HAI_HUNG, new Goal.IndexAtLeast(new BigDecimal("99.9")), Objective.COST);
        assertThat(path.answer()).isEqualTo(Path.Answer.NOT_REACHABLE);
        assertThat(path.proven()).isTrue();
        assertThat(path.steps()).isEmpty();
        assertThat(path.most().printed().orElseThrow())
                .isGreaterThan(path.before().printed().orElseThrow());
        assertThat(new PathText(PathBody.of(BASE.assignment(), path)).lines())
                .anyMatch(line -> line.startsWith("Không đạt được; làm hết mọi việc còn làm được thì: chỉ số "));
    }

    @Test
    void aRankIsReachedWithTheOtherUnitsHeld() {
        Path path = PATHS.of(HAI_HUNG, new Goal.RankAtMost(3), Objective.STEPS);
        assertThat(path.after().rank().orElseThrow()).isLessThanOrEqualTo(3);
        assertPromised(path, BASE);
    }

    @Test
    void inSummerWhatIsNotYetDueCanStillBeHandedIn() {
        Assignment summer = on(LocalDate.of(2024, 3, 1));
        Base base = new Base("tháng 3", HaiLangBase.CATALOGUE.canonical(HaiLangBase.FOLDER, summer.asOf()), 0, summer);
        Path path = new Paths(SCORER, summer).of(HAI_HUNG, new Goal.RankAtMost(1), Objective.COST);
        assertThat(path.answer()).isEqualTo(Path.Answer.REACHABLE);
        assertThat(path.steps()).anySatisfy(step -> assertThat(step.due()).isPresent());
        assertThat(path.steps().stream().flatMap(step -> step.due().stream()))
                .allSatisfy(due -> assertThat(due).isAfterOrEqualTo(summer.asOf()));
        assertPromised(path, base);
    }

    @Test
    void theTextIsMarkedAndATickBoxStandsBeforeEveryStep() {
        Path path = PATHS.of(HAI_HUNG, new Goal.GradeAtLeast("Tốt"), Objective.STEPS);
        List<String> lines = new PathText(PathBody.of(BASE.assignment(), path)).lines();
        assertThat(lines.get(0)).isEqualTo("Kịch bản – không phải kết quả chính thức");
        assertThat(lines.stream().filter(line -> line.startsWith("[ ] ")))
                .hasSize(path.steps().size());
    }

    @Test
    void goalsAreReadAndWhatIsNoneIsRefused() {
        assertThat(Goal.parse("index=80,5", HaiLangBase.SET).text()).isEqualTo("index=80.5");
        assertThat(Goal.parse("grade=Khá", HaiLangBase.SET)).isEqualTo(new Goal.GradeAtLeast("Khá"));
        assertThat(Goal.parse("grade=To\u0302\u0301t", HaiLangBase.SET)).isEqualTo(new Goal.GradeAtLeast("Tốt"));
        assertThat(Goal.parse("rank=3", HaiLangBase.SET)).isEqualTo(new Goal.RankAtMost(3));
        for (String bad : List.of("grade=Giỏi", "rank=0", "index=abc", "Tốt", "")) {
            assertThatThrownBy(() -> Goal.parse(bad, HaiLangBase.SET)).isInstanceOf(BadInput.class);
        }
        assertThatThrownBy(() -> PATHS.of("00000", new Goal.RankAtMost(1), Objective.STEPS))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("00000");
    }

    private static void assertPromised(Path path, Base base) {
        Scenario scenario = ScenarioJson.read(ScenarioJson.write(path.scenario()));
        Base applied = new WhatIf(HaiLangBase.CATALOGUE, HaiLangBase.LINEAGE)
                .apply(base, List.of(scenario))
                .base();
        ScoreCard card = SCORER.score(applied.assignment()).cards().stream()
                .filter(each -> each.unitCode().equals(path.unit().code().value()))
                .findFirst()
                .orElseThrow();
        assertThat(card.index().map(Index::exact))
                .isEqualTo(path.after().index().map(index -> index.overDenominator()));
        assertThat(card.grade()).isEqualTo(path.after().grade());
        assertThat(card.rank()).isEqualTo(path.after().rank());
        assertThat(card.criteria().stream().map(leaf -> leaf.earned()).toList())
                .isEqualTo(path.after().leaves().stream()
                        .map(leaf -> leaf.earned())
                        .toList());
    }

    private static Assignment on(LocalDate day) {
        Assignment year = BASE.assignment();
        return new Assignment(
                HaiLangBase.CATALOGUE.read(HaiLangBase.FOLDER, day),
                year.units(),
                year.sheets(),
                year.lastYear(),
                year.successions(),
                day,
                year.surveyHeld());
    }
}
