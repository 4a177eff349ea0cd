package vn.parindex.scorebook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetChange;
import vn.parindex.commune.Lineage;
import vn.parindex.scorebook.compare.LeafChange.Incomparable;
import vn.parindex.scoring.AreaResult;
import vn.parindex.scoring.Index;
import vn.parindex.scoring.ScoreCard;

/** docs/what-if.md, section 2: performance + rule change + re-appraisal is the whole change, for everything that is split. */
class YearSplitTest {

    private static final Result LAST_YEAR = HaiLang.result(HaiLang.lastYear(HaiLang.SET));
    private static final CriteriaSet OTHER_RULES =
            HaiLang.changed(SetChange.put("7.3", "ratio-rounding", "0"), SetChange.drop("6.4"));

    @Test
    void underTheSameRulesEverythingIsPerformance() {
        Comparison split = split(HaiLang.SET, Optional.empty());
        assertThat(split.units()).isNotEmpty().allSatisfy(unit -> {
            assertThat(unit.split().orElseThrow().card().ruleChange()).isZero();
            assertThat(unit.split().orElseThrow().index().ruleChange()).isZero();
            assertThat(unit.split().orElseThrow().areas())
                    .allSatisfy(area -> assertThat(area.parts().ruleChange()).isZero());
        });
        assertThat(split.units())
                .anySatisfy(unit -> assertThat(unit.split().orElseThrow().card().performance())
                        .isNotZero());
    }

    @Test
    void thePartsAddUpExactlyWhateverChanged() {
        Optional<Result> appraised = Optional.of(HaiLang.result(HaiLang.thisYear(HaiLang.SET)));
        for (Comparison split : List.of(
                split(HaiLang.SET, Optional.empty()),
                split(OTHER_RULES, Optional.empty()),
                split(OTHER_RULES, appraised))) {
            for (UnitChange unit : split.units()) {
                ScoreCard before = unit.before().orElseThrow();
                ScoreCard after = unit.after().orElseThrow();
                Split parts = unit.split().orElseThrow();
                BigDecimal reAppraisal = parts.card().reAppraisal();
                assertThat(parts.card().total().subtract(reAppraisal))
                        .isEqualByComparingTo(points(after).subtract(points(before)));
                assertThat(parts.index().total().subtract(parts.index().reAppraisal()))
                        .isEqualByComparingTo(printed(after).subtract(printed(before)));
                assertThat(parts.areas())
                        .allSatisfy(area -> assertThat(area.parts()
                                        .performance()
                                        .add(area.parts().ruleChange()))
                                .isEqualByComparingTo(
                                        earned(after, area.code()).subtract(earned(before, area.code()))));
                assertThat(sum(parts)).isEqualByComparingTo(parts.card().total().subtract(adjusted(unit)));
            }
            assertThat(split.units()).hasSameSizeAs(LAST_YEAR.cards());
        }
    }

    @Test
    void aLeafThatCannotBeComparedCountsAsRuleChangeAndShowsNoDifference() {
        Comparison split = split(OTHER_RULES, Optional.empty());
        for (UnitChange unit : split.units()) {
            assertThat(unit.leaves())
                    .filteredOn(leaf -> leaf.code().equals("7.3"))
                    .singleElement()
                    .satisfies(leaf -> {
                        assertThat(leaf.notComparable()).contains(Incomparable.OTHER_FORMULA);
                        assertThat(leaf.difference()).isEmpty();
                    });
            assertThat(unit.leaves())
                    .filteredOn(leaf -> leaf.code().equals("6.4"))
                    .singleElement()
                    .satisfies(leaf -> assertThat(leaf.notComparable()).contains(Incomparable.DROPPED_LEAF));
        }
        assertThat(split.units())
                .anySatisfy(unit -> assertThat(unit.split().orElseThrow().card().ruleChange())
                        .isNotZero());
    }

    private static Comparison split(CriteriaSet now, Optional<Result> appraised) {
        Result after = HaiLang.result(HaiLang.thisYear(now));
        Comparison comparison = Comparison.between(LAST_YEAR, after, Lineage.of(List.of()));
        assertThat(comparison.acrossYears()).isTrue();
        return new YearSplit(HaiLang.SCORER).of(comparison, HaiLang.thisYear(now), appraised);
    }

    private static BigDecimal sum(Split split) {
        return split.areas().stream().map(area -> area.parts().total()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What bonus and penalty lines did; they stand in no area. */
    private static BigDecimal adjusted(UnitChange unit) {
        ScoreCard before = unit.before().orElseThrow();
        ScoreCard after = unit.after().orElseThrow();
        return after.bonus().subtract(after.penalty()).subtract(before.bonus().subtract(before.penalty()));
    }

    private static BigDecimal points(ScoreCard card) {
        return card.earned().add(card.bonus()).subtract(card.penalty());
    }

    private static BigDecimal printed(ScoreCard card) {
        return card.index().map(Index::printed).orElseThrow();
    }

    private static BigDecimal earned(ScoreCard card, String area) {
        return card.areas().stream()
                .filter(each -> each.code().equals(area))
                .map(AreaResult::earned)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
