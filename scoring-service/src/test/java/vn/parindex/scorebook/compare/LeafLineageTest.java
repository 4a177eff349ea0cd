package vn.parindex.scorebook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.LeafLineage.Kind;
import vn.parindex.catalogue.SameLeaves;
import vn.parindex.catalogue.SetChange;
import vn.parindex.commune.Lineage;
import vn.parindex.scorebook.compare.LeafChange.Incomparable;
import vn.parindex.scorebook.compare.LeafChange.LeafState;

/** A leaf is compared with what it was, whatever its number. */
class LeafLineageTest {

    private static final Result BEFORE = HaiLang.result(HaiLang.thisYear(HaiLang.SET));
    private static final Result AFTER = HaiLang.result(HaiLang.thisYear(CarriedOn.SET));
    private static final Lineage UNITS = Lineage.of(List.of());

    @Test
    void aRenumberedLeafIsComparedWithItselfAndSaysItsFormerNumber() {
        for (UnitChange unit : Comparison.between(BEFORE, AFTER, UNITS).units()) {
            LeafChange leaf = now(unit, "7.8");
            LeafState old = state(unit, "7.7");
            assertThat(leaf.formerCode()).contains("7.7");
            assertThat(leaf.notComparable()).isEmpty();
            assertThat(leaf.before().orElseThrow()).isEqualTo(old);
            assertThat(leaf.difference().orElseThrow()).isZero();
        }
    }

    @Test
    void splitMergedNewAndDroppedLeavesAreNotComparedAndSayWhy() {
        UnitChange unit = Comparison.between(BEFORE, AFTER, UNITS).units().get(0);
        assertThat(now(unit, "3.6").notComparable()).contains(Incomparable.SPLIT_LEAF);
        assertThat(now(unit, "3.7").notComparable()).contains(Incomparable.SPLIT_LEAF);
        assertThat(now(unit, "3.8").notComparable()).contains(Incomparable.MERGED_LEAF);
        assertThat(now(unit, "3.9").notComparable()).contains(Incomparable.NEW_LEAF);
        assertThat(gone(unit, "3.6").notComparable()).contains(Incomparable.SPLIT_LEAF);
        assertThat(gone(unit, "3.7").notComparable()).contains(Incomparable.DROPPED_LEAF);
        assertThat(gone(unit, "3.8").notComparable()).contains(Incomparable.MERGED_LEAF);
        assertThat(gone(unit, "3.9").notComparable()).contains(Incomparable.MERGED_LEAF);
        assertThat(gone(unit, "7.8").notComparable()).contains(Incomparable.DROPPED_LEAF);
        assertThat(ComparisonWords.why(now(unit, "3.6"))).contains("tách");
        assertThat(ComparisonWords.why(now(unit, "3.8"))).contains("gộp");
    }

    @Test
    void theOtherWayRoundASplitIsAMergerAndAScenarioFollowsTheLineageAsWell() {
        UnitChange back = Comparison.between(AFTER, BEFORE, UNITS).units().get(0);
        assertThat(now(back, "7.7").formerCode()).contains("7.8");
        assertThat(now(back, "3.6").notComparable()).contains(Incomparable.MERGED_LEAF);
        assertThat(now(back, "3.9").notComparable()).contains(Incomparable.SPLIT_LEAF);
        assertThat(now(back, "3.7").notComparable()).contains(Incomparable.NEW_LEAF);
        UnitChange scenario =
                Comparison.ofScenario(BEFORE, AFTER, UNITS).units().get(0);
        assertThat(now(scenario, "7.8").formerCode()).contains("7.7");
        assertThat(now(scenario, "3.6").difference()).isEmpty();
    }

    @Test
    void twoSetsThatCarryOnTheSameVersionAreComparedThroughIt() {
        SameLeaves same = SameLeaves.between(CarriedOn.SET, CarriedOn.SET);
        assertThat(CarriedOn.SET.leaves())
                .allSatisfy(leaf -> assertThat(same.before(leaf.code())).contains(leaf.code()));
        SameLeaves other = SameLeaves.between(HaiLang.SET, CarriedOn.SET);
        assertThat(other.isStated()).isTrue();
        assertThat(other.before("7.8")).contains("7.7");
        assertThat(other.arrival("3.8")).isEqualTo(Kind.MERGED);
        assertThat(other.former("3.8")).containsExactly("3.8", "3.9");
        assertThat(other.became("3.6")).containsExactly("3.6", "3.7");
    }

    @Test
    void aLeafThatASecondVersionRenumbersWithoutALineageIsTheSameLeafInEveryComparison() {
        CriteriaSet second = HaiLang.changed(
                SetChange.putInSet("version", "\"2\""),
                SetChange.drop("7.9"),
                SetChange.put("7.7", "code", "\"7.9\""),
                SetChange.putInSet("tie-breaks", "[{ area: 3 }]"));
        assertThat(SameLeaves.between(HaiLang.SET, second).before("7.9")).contains("7.7");
        assertThat(SameLeaves.between(second, HaiLang.SET).after("7.9")).contains("7.7");
        Result after = HaiLang.result(HaiLang.thisYear(second));
        UnitChange unit = Comparison.between(BEFORE, after, UNITS).units().get(0);
        assertThat(now(unit, "7.9").formerCode()).contains("7.7");
        assertThat(gone(unit, "7.9").notComparable()).contains(Incomparable.DROPPED_LEAF);
    }

    @Test
    void theSplitOfAYearAddsUpAndTakesARenumberedLeafAsTheSame() {
        Result last = HaiLang.result(HaiLang.lastYear(HaiLang.SET));
        Comparison plain = Comparison.between(last, AFTER, UNITS);
        Comparison split = new YearSplit(HaiLang.SCORER).of(plain, HaiLang.thisYear(CarriedOn.SET), Optional.empty());
        assertThat(split.units()).isNotEmpty().allSatisfy(unit -> {
            Split.Parts card = unit.split().orElseThrow().card();
            var before = unit.before().orElseThrow();
            var after = unit.after().orElseThrow();
            assertThat(card.total())
                    .isEqualByComparingTo(after.earned()
                            .add(after.bonus())
                            .subtract(after.penalty())
                            .subtract(before.earned().add(before.bonus()).subtract(before.penalty())));
            assertThat(now(unit, "7.8").notComparable()).isEmpty();
        });
    }

    private static LeafState state(UnitChange unit, String code) {
        return unit.before().orElseThrow().criteria().stream()
                .filter(leaf -> leaf.code().equals(code))
                .map(leaf -> new LeafState(leaf.earned(), leaf.max(), leaf.notApplicable(), leaf.figure()))
                .findFirst()
                .orElseThrow();
    }

    private static LeafChange now(UnitChange unit, String code) {
        return leaf(unit, code, false);
    }

    private static LeafChange gone(UnitChange unit, String code) {
        return leaf(unit, code, true);
    }

    private static LeafChange leaf(UnitChange unit, String code, boolean gone) {
        return unit.leaves().stream()
                .filter(leaf -> leaf.code().equals(code) && leaf.after().isEmpty() == gone)
                .findFirst()
                .orElseThrow();
    }
}
