package vn.parindex.scorebook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.SetChange;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Succession;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;
import vn.parindex.scorebook.compare.LeafChange.Incomparable;
import vn.parindex.scorebook.compare.LeafChange.Reason;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.CardJson;
import vn.parindex.scoring.CardReader;
import vn.parindex.scoring.ScoreCard;

class ComparisonTest {

    private static final Assignment FACTS = HaiLang.thisYear(HaiLang.SET);
    private static final Result RESULT = HaiLang.result(FACTS);
    private static final Lineage NO_LINEAGE = Lineage.of(List.of());

    @Test
    void aCardReadFromItsTextWritesTheSameText() {
        assertThat(RESULT.cards()).isNotEmpty().allSatisfy(card -> {
            String text = CardJson.card(card);
            assertThat(CardJson.card(CardReader.card(text))).isEqualTo(text);
            assertThat(CardReader.card(text)).isEqualTo(card);
        });
    }

    @Test
    void aResultComparedWithItselfShowsNothing() {
        Comparison comparison = Comparison.between(RESULT, RESULT, Lineage.shipped());
        assertThat(comparison.acrossYears()).isFalse();
        assertThat(comparison.units()).hasSameSizeAs(RESULT.cards()).allSatisfy(unit -> {
            assertThat(unit.moved()).isEmpty();
            assertThat(unit.indexDifference().orElseThrow()).isZero();
            assertThat(unit.placesWon().orElseThrow()).isZero();
        });
    }

    @Test
    void aFigureThatMovedIsNamedAndOnlyForItsUnit() {
        String code = RESULT.cards().get(5).unitCode();
        Comparison comparison = Comparison.between(RESULT, HaiLang.result(without(code)), NO_LINEAGE);
        UnitChange moved = unit(comparison, code);
        assertThat(moved.moved())
                .isNotEmpty()
                .allSatisfy(leaf -> assertThat(leaf.notComparable()).isEmpty())
                .anySatisfy(leaf -> assertThat(leaf.reasons()).contains(Reason.FIGURE));
        assertThat(moved.indexDifference().orElseThrow()).isNegative();
        assertThat(comparison.units())
                .filteredOn(unit -> !unit.code().equals(code))
                .allSatisfy(unit -> assertThat(unit.moved()).isEmpty());
    }

    @Test
    void aChangedFormulaIsNotComparableBetweenRunsAndShownInAScenario() {
        Result harder =
                HaiLang.result(HaiLang.thisYear(HaiLang.changed(SetChange.put("7.3", "target.at-least", "99"))));
        assertThat(Comparison.between(RESULT, harder, NO_LINEAGE).units()).allSatisfy(unit -> {
            LeafChange leaf = leaf(unit, "7.3");
            assertThat(leaf.notComparable()).contains(Incomparable.OTHER_FORMULA);
            assertThat(leaf.difference()).isEmpty();
        });
        assertThat(Comparison.ofScenario(RESULT, harder, NO_LINEAGE).units()).allSatisfy(unit -> {
            LeafChange leaf = leaf(unit, "7.3");
            assertThat(leaf.notComparable()).isEmpty();
            assertThat(leaf.difference()).isPresent();
            assertThat(leaf.reasons()).contains(Reason.SET);
        });
    }

    @Test
    void mergedUnitsStandBesideTheirSuccessorWithoutADifference() {
        String into = RESULT.cards().get(0).unitCode();
        String from = RESULT.cards().get(1).unitCode();
        LocalDate day = RESULT.asOf().plusDays(1);
        Lineage merger = Lineage.of(List.of(step(from, into, day), step(into, into, day)));
        Result later = new Result(
                "",
                true,
                RESULT.set(),
                day,
                "",
                "",
                RESULT.cards().stream()
                        .filter(card -> !card.unitCode().equals(from))
                        .toList());
        UnitChange merged = unit(Comparison.between(RESULT, later, merger), into);
        assertThat(merged.predecessors()).extracting(ScoreCard::unitCode).containsExactlyInAnyOrder(from, into);
        assertThat(merged.indexDifference()).isEmpty();
        assertThat(merged.placesWon()).isEmpty();
        assertThat(merged.leaves()).isEmpty();
        assertThat(Comparison.between(RESULT, later, merger).units())
                .noneMatch(unit -> unit.code().equals(from));
    }

    private static Assignment without(String code) {
        IndicatorId indicator = new IndicatorId("giao-dich-thanh-toan-truc-tuyen");
        List<FactSheet> sheets = FACTS.sheets().stream()
                .map(sheet -> sheet.unit().value().equals(code) ? none(sheet) : sheet)
                .toList();
        assertThat(HaiLang.SET.indicators()).containsKey(indicator);
        return HaiLang.assignment(HaiLang.SET, sheets);
    }

    /** Every ratio of the unit falls to nothing. */
    private static FactSheet none(FactSheet sheet) {
        Map<IndicatorId, Fact> facts = new HashMap<>(sheet.facts());
        facts.replaceAll((id, fact) -> fact instanceof Fact.Reported reported
                        && reported.figure() instanceof Figure.Ratio ratio
                ? new Fact.Reported(
                        new Figure.Ratio(BigDecimal.ZERO, ratio.denominator()), Optional.empty(), reported.source())
                : fact);
        return new FactSheet(sheet.unit(), facts);
    }

    private static Succession step(String from, String into, LocalDate day) {
        return new Succession(new UnitCode(from), new UnitCode(into), day, true, "thử");
    }

    private static UnitChange unit(Comparison comparison, String code) {
        return comparison.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static LeafChange leaf(UnitChange unit, String code) {
        return unit.leaves().stream()
                .filter(leaf -> leaf.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
