package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.number;
import static vn.parindex.scoring.Samples.ratio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.catalogue.Applicability;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.scoring.Samples.LeafOf;

/** States, policies and redistribution (docs/scoring.md, sections 2 and 3). */
class StateTest {
    private static final Scorer SCORER = TestScorers.shared();
    private static final FactSheet NOT_ARISEN =
            new FactSheet(new UnitCode("1"), Map.of(Samples.id("1.1"), new Fact.NotArisen("")));

    @ParameterizedTest
    @CsvSource({
        "EXCLUDE, NOT_APPLICABLE, 0.00, 0.00, 1.00, 1.00, ''",
        "FULL, AWARDED, 1.00, 0.00, 0.00, 1.00, ''",
        "ZERO, AWARDED, 0.00, 1.00, 0.00, 1.00, NOT_ARISEN",
        "REDISTRIBUTE, NOT_APPLICABLE, 0.00, 0.00, 0.00, 0.00, ''",
    })
    void whatDidNotAriseFollowsThePolicy(
            NotArisenPolicy policy,
            Outcome outcome,
            BigDecimal earned,
            BigDecimal lost,
            BigDecimal notApplicable,
            BigDecimal max,
            String cause) {
        CriteriaSet set = Samples.set(share("1.1", "1.00").notArisen(policy), share("1.2", "2.00"));
        LeafResult leaf = card(set, NOT_ARISEN).criteria().get(0);
        assertThat(leaf.outcome()).isEqualTo(outcome);
        assertThat(List.of(leaf.earned(), leaf.lost(), leaf.notApplicable(), leaf.max()))
                .containsExactly(earned, lost, notApplicable, max);
        assertThat(leaf.cause().map(Cause::name).orElse("")).isEqualTo(cause);
    }

    @Test
    void redistributedPointsGoToTheAreasOtherLeavesByLargestRemainder() {
        // 1.00 beside 2.00 and 1.00: quotas 0.666… and 0.333…; floors 0.66 and 0.33; the cent goes to 0.66.
        CriteriaSet set = Samples.set(
                share("1.1", "1.00").notArisen(NotArisenPolicy.REDISTRIBUTE),
                share("1.2", "2.00"),
                share("1.3", "1.00"));
        ScoreCard card = card(set, NOT_ARISEN);
        assertThat(card.criteria())
                .extracting(LeafResult::max)
                .containsExactly(number("0.00"), number("2.67"), number("1.33"));
        assertThat(card.criteria())
                .extracting(LeafResult::printedMax)
                .containsExactly(number("1.00"), number("2.00"), number("1.00"));
        assertThat(card.max()).isEqualTo(number("4.00"));
        assertThat(card.notApplicable()).isEqualTo(number("0.00"));
    }

    @Test
    void withoutAReceiverRedistributionIsExclusion() {
        LeafOf giver = share("1.1", "1.00").notArisen(NotArisenPolicy.REDISTRIBUTE);
        ScoreCard card =
                card(Samples.set(List.of(List.of(giver), List.of(share("2.1", "1.00"))), List.of()), NOT_ARISEN);
        assertThat(card.criteria().get(0).notApplicable()).isEqualTo(number("1.00"));
        assertThat(card.criteria().get(1).max()).isEqualTo(number("1.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-29, NOT_YET_DUE, NOT_ASSESSABLE",
        "2024-06-30, MISSING_FIGURE, NOT_ASSESSABLE",
    })
    void aFigureIsNotYetDueUntilItsLastDay(LocalDate asOf, Cause cause, Outcome outcome) {
        Due due = new Due(Due.Boundary.BY, LocalDate.of(2024, 6, 30));
        ScoreCard card = on(Samples.set(share("1.1", "1.00").due(due)), asOf, FactSheet.empty(new UnitCode("1")));
        assertThat(card.criteria().get(0).cause()).contains(cause);
        assertThat(card.criteria().get(0).outcome()).isEqualTo(outcome);
        assertThat(card.provisional()).isEqualTo(cause == Cause.NOT_YET_DUE);
        assertThat(card.indexToDate().isEmpty()).isEqualTo(cause == Cause.NOT_YET_DUE);
    }

    @Test
    void zeroIsAReportedValueAndNothingIsNot() {
        CriteriaSet set = Samples.set(share("1.1", "1.00"), share("1.2", "1.00"));
        ScoreCard card = card(set, Samples.sheet("1", Map.of("1.1", ratio("0", "10"))));
        assertThat(card.criteria())
                .extracting(leaf -> leaf.cause().orElseThrow())
                .containsExactly(Cause.BELOW_FULL, Cause.MISSING_FIGURE);
        assertThat(card.criteria())
                .extracting(LeafResult::outcome)
                .containsExactly(Outcome.AWARDED, Outcome.NOT_ASSESSABLE);
    }

    @Test
    void aFigureOfALeafThatDoesNotApplyIsIgnoredWithAWarning() {
        Applicability towns = new Applicability(Set.of("thị trấn"), Map.of(), true);
        CriteriaSet set = Samples.set(share("1.1", "1.00").applies(towns), share("1.2", "1.00"));
        ScoreCard card = card(set, Samples.sheet("1", Map.of("1.1", ratio("5", "10"), "1.2", ratio("5", "10"))));
        assertThat(card.criteria().get(0).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(card.applicableMax()).isEqualTo(number("1.00"));
        assertThat(card.warnings()).singleElement().asString().contains("1.1");
    }

    @Test
    void aUnitToWhichNothingAppliesHasNoIndexGradeOrRank() {
        Applicability towns = new Applicability(Set.of("thị trấn"), Map.of(), true);
        ScoreCard card = card(Samples.set(share("1.1", "1.00").applies(towns)), FactSheet.empty(new UnitCode("1")));
        assertThat(List.of(card.index(), card.grade(), card.rank())).containsOnly(Optional.empty());
    }

    @Test
    void externalPointsThatAreNotThereAreAwaited() {
        LeafOf external = new LeafOf("1.1", "1.00", new ScoringMethod.External(), ValueType.POINTS);
        ScoreCard card = card(Samples.set(external, share("1.2", "1.00")), FactSheet.empty(new UnitCode("1")));
        assertThat(card.criteria().get(0).outcome()).isEqualTo(Outcome.AWAITING);
        assertThat(card.indexToDate()).contains(number("0.00"));
    }

    private static ScoreCard card(CriteriaSet set, FactSheet sheet) {
        return on(set, Samples.END, sheet);
    }

    private static ScoreCard on(CriteriaSet set, LocalDate asOf, FactSheet sheet) {
        Assignment assignment =
                new Assignment(set, List.of(Samples.unit("1")), List.of(sheet), List.of(), List.of(), asOf, true);
        return SCORER.score(assignment).cards().get(0);
    }

    private static LeafOf share(String code, String max) {
        return new LeafOf(code, max, new ScoringMethod.Proportional(Optional.empty(), false), ValueType.RATIO);
    }
}
