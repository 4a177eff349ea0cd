package vn.parindex.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.oracle.Sample.n;
import static vn.parindex.oracle.Sample.ratio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.RollUp;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.commune.Succession;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;

/** The oracle against examples worked by hand, the arithmetic beside each. */
class OracleTest {

    private static final ScoringMethod YES_NO = new ScoringMethod.YesNo();
    private static final Figure YES = new Figure.YesNo(true);
    private static final Figure NO = new Figure.YesNo(false);

    private static ScoringMethod at95() {
        return new ScoringMethod.Band(
                List.of(new BandStep(List.of(new Bound(Comparison.AT_LEAST, n("95"))), n("2.00"))));
    }

    @Test
    void just_below_a_bound_is_below_it_unless_the_leaf_rounds() {
        // 94 999/100 000 = 94.999 %; with two decimals half-up it is 95.00 %
        Sample exact = new Sample().leaf("1.1", "2.00", at95()).unit("a").reported("a", "1.1", ratio(94_999, 100_000));
        Sample rounded = new Sample()
                .leaf("1.1", "2.00", at95(), Optional.empty(), Optional.of(2))
                .unit("a")
                .reported("a", "1.1", ratio(94_999, 100_000));
        assertThat(exact.only("1.1").earned()).isEqualByComparingTo("0");
        assertThat(exact.only("1.1").cause()).contains(Why.BELOW_BAND);
        assertThat(rounded.only("1.1").earned()).isEqualByComparingTo("2");
    }

    @Test
    void points_are_rounded_half_up_once() {
        // capped ratio with T = 45: 1.50 x 40.05/45 = 1.335 -> 1.34
        Sample sample = new Sample()
                .leaf(
                        "1.1",
                        "1.50",
                        new ScoringMethod.AgainstTarget(false),
                        Optional.of(Sample.target(Comparison.AT_LEAST, "45")),
                        Optional.empty())
                .unit("a")
                .reported("a", "1.1", new Figure.Percent(n("40.05")));
        assertThat(sample.only("1.1").earned()).isEqualByComparingTo("1.34");
        assertThat(sample.only("1.1").lost()).isEqualByComparingTo("0.16");
        assertThat(sample.only("1.1").reached()).contains(false);
    }

    @Test
    void exactly_at_a_target_above_earns_all_and_does_not_reach_it() {
        Sample sample = new Sample()
                .leaf(
                        "1.1",
                        "1.00",
                        new ScoringMethod.AgainstTarget(false),
                        Optional.of(Sample.target(Comparison.ABOVE, "85")),
                        Optional.empty())
                .unit("a")
                .reported("a", "1.1", ratio(85, 100));
        assertThat(sample.only("1.1").earned()).isEqualByComparingTo("1");
        assertThat(sample.only("1.1").reached()).contains(false);
    }

    @Test
    void what_is_given_up_goes_to_the_others_by_largest_remainder() {
        // 1.00 given to 1.00, 1.00 and 1.00: 0.333.. each; floors 0.33 x 3 = 0.99, the last 0.01 to the first
        Sample sample = new Sample()
                .leaf("1.1", "1.00", YES_NO, NotArisenPolicy.REDISTRIBUTE)
                .leaf("1.2", "1.00", YES_NO)
                .leaf("1.3", "1.00", YES_NO)
                .leaf("1.4", "1.00", YES_NO)
                .unit("a")
                .notArisen("a", "1.1")
                .reported("a", "1.2", YES)
                .reported("a", "1.3", NO);
        List<OracleLeaf> leaves = sample.score().get(0).leaves();
        assertThat(leaves)
                .extracting(OracleLeaf::max)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .containsExactly("0", "1.34", "1.33", "1.33");
        assertThat(leaves.get(1).earned()).isEqualByComparingTo("1.34");
        assertThat(leaves.get(3).cause()).contains(Why.MISSING_FIGURE);
        assertThat(leaves.get(3).end()).isEqualTo(End.NOT_ASSESSABLE);
    }

    @Test
    void nobody_left_to_receive_makes_redistribution_an_exclusion() {
        Sample sample = new Sample()
                .leaf("1.1", "1.00", YES_NO, NotArisenPolicy.REDISTRIBUTE)
                .unit("a")
                .notArisen("a", "1.1");
        assertThat(sample.only("1.1").notApplicable()).isEqualByComparingTo("1");
        assertThat(sample.score().get(0).index()).isEmpty();
    }

    @Test
    void losses_of_milestones_add_up_to_the_lost_points() {
        // 1.00 in thirds (33.33, 33.33, 33.34 %), nothing handed in: 0.3333 + 0.3333 + 0.3334; 0.33 each, 0.01 to the
        // third
        Due past = new Due(Due.Boundary.BY, LocalDate.of(2024, 6, 30));
        Sample sample = new Sample()
                .leaf(
                        "1.1",
                        "1.00",
                        new ScoringMethod.Deadline(List.of(
                                Sample.milestone("m1", "33.33", past),
                                Sample.milestone("m2", "33.33", past),
                                Sample.milestone("m3", "33.34", past))))
                .unit("a")
                .reported("a", "m2", new Figure.NotSubmitted());
        assertThat(sample.only("1.1").losses())
                .containsExactly(
                        new OracleLeaf.Loss(n("0.33"), Why.MISSING_FIGURE),
                        new OracleLeaf.Loss(n("0.33"), Why.NOT_SUBMITTED),
                        new OracleLeaf.Loss(n("0.34"), Why.MISSING_FIGURE));
    }

    @Test
    void before_the_29th_of_february_ends_on_the_28th() {
        Due before = new Due(Due.Boundary.BEFORE, LocalDate.of(2024, 2, 29));
        assertThat(Calendar.lastOnTime(before)).isEqualTo("2024-02-28");
        // Sunday 28 April to Thursday 2 May 2024: Monday 29, Tuesday 30 (holiday), Wednesday 1, Thursday 2
        LocalDate sunday = LocalDate.of(2024, 4, 28);
        LocalDate thursday = LocalDate.of(2024, 5, 2);
        assertThat(Calendar.daysLate(sunday, thursday, true, Set.of(LocalDate.of(2024, 4, 30))))
                .isEqualTo(3);
        assertThat(Calendar.daysLate(sunday, thursday, false, Set.of())).isEqualTo(4);
    }

    @Test
    void a_checklist_loses_item_by_item() {
        ScoringMethod list = new ScoringMethod.Checklist(
                List.of(
                        new ChecklistItem("a", "a", n("0.50")),
                        new ChecklistItem("b", "b", n("0.25")),
                        new ChecklistItem("c", "c", n("0.25"))),
                false);
        Sample sample =
                new Sample().leaf("1.1", "1.00", list).unit("a").reported("a", "1.1", new Figure.Items(Set.of("b")));
        assertThat(sample.only("1.1").losses())
                .containsExactly(
                        new OracleLeaf.Loss(n("0.50"), Why.ITEM_MISSING),
                        new OracleLeaf.Loss(n("0.25"), Why.ITEM_MISSING));
    }

    @Test
    void a_merged_communes_last_year_is_the_sum_of_its_predecessors() {
        // 30/100 and 10/100 make 40/200 = 20 %; this year 21 % is better, of 0.5 tolerance
        ScoringMethod yearOnYear = new ScoringMethod.YearOnYear(n("1.00"), n("0.50"), n("0"), n("0.5"));
        Sample sample = new Sample()
                .leaf("1.1", "1.00", yearOnYear, NotArisenPolicy.ZERO)
                .unit("a")
                .reported("a", "1.1", ratio(21, 100));
        for (String predecessor : List.of("p", "q")) {
            Figure figure = ratio(predecessor.equals("p") ? 30 : 10, 100);
            sample.lastYear.add(new FactSheet(
                    new UnitCode(predecessor),
                    Map.of(new IndicatorId("1.1"), new Fact.Reported(figure, Optional.empty(), ""))));
            sample.successions.add(
                    new Succession(new UnitCode(predecessor), new UnitCode("a"), LocalDate.of(2024, 7, 1), true, ""));
        }
        assertThat(sample.only("1.1").earned()).isEqualByComparingTo("1");
        sample.asOf = LocalDate.of(2024, 6, 30); // before the merger the commune's own last year decides, and has none
        assertThat(sample.only("1.1").cause()).contains(Why.NOT_ARISEN);
    }

    @Test
    void gates_read_the_card_before_gates_and_the_lowest_cap_wins() {
        Sample sample = new Sample()
                .leaf("1.1", "9.00", YES_NO)
                .leaf("1.2", "1.00", YES_NO)
                .unit("a")
                .reported("a", "1.1", YES)
                .reported("a", "1.2", YES)
                .gate("Khi chỉ số từ 100 điểm trở lên thì tiêu chí \"1.2\" không được tính điểm")
                .gate("Khi tiêu chí \"1.2\" không có điểm thì toàn phiếu không được tính điểm")
                .gate(
                        "Khi tiêu chí \"1.1\" đạt từ 100% điểm tối đa trở lên và chỉ số từ 50,5 điểm trở lên thì xếp loại không quá “Khá”.");
        OracleCard card = sample.score().get(0);
        // the second gate reads 1.2 before it was zeroed: index 9/10 = 90, grade Tốt capped to Khá
        assertThat(card.index().orElseThrow()).hasToString("90");
        assertThat(card.grade()).contains("Khá");
        assertThat(card.effects()).extracting(OracleCard.Effect::gate).containsExactly("K1", "K3");
        assertThat(card.leaves().get(1).losses()).containsExactly(new OracleLeaf.Loss(n("1.00"), Why.GATE));
    }

    @Test
    void equal_indices_share_a_rank() {
        Sample sample = new Sample().leaf("1.1", "1.00", YES_NO);
        for (String unit : List.of("d", "c", "b", "a")) {
            sample.unit(unit).reported(unit, "1.1", unit.equals("a") ? NO : YES);
        }
        assertThat(sample.score())
                .extracting(card -> card.unit() + card.rank().orElseThrow())
                .containsExactly("b1", "c1", "d1", "a4");
    }

    @Test
    void the_index_to_date_leaves_out_what_is_not_yet_due() {
        // 1.00 earned, 1.00 not yet due, 1.00 lost: 33.33 in all, 50.00 to date
        Due later = new Due(Due.Boundary.BY, LocalDate.of(2024, 12, 20));
        Sample sample = new Sample()
                .leaf("1.1", "1.00", YES_NO)
                .leaf("1.2", "1.00", new ScoringMethod.Deadline(List.of(Sample.milestone("m", "100", later))))
                .leaf("1.3", "1.00", YES_NO)
                .unit("a")
                .reported("a", "1.1", YES)
                .reported("a", "1.3", NO);
        sample.asOf = LocalDate.of(2024, 12, 19);
        OracleCard card = sample.score().get(0);
        assertThat(card.printed().orElseThrow()).isEqualTo("33.33");
        assertThat(card.index().orElseThrow()).hasToString("100/3");
        assertThat(card.toDate().orElseThrow()).isEqualTo("50.00");
        assertThat(card.provisional()).isTrue();
    }

    @Test
    void a_districts_ratio_is_sums_over_sums_and_a_missing_commune_leaves_none() {
        Sample sample = new Sample();
        sample.districtLevel = true;
        sample.rollUp = RollUp.OWN_AND_COMMUNES;
        sample.leaf("1.1", "2.00", new ScoringMethod.Proportional(Optional.empty(), false))
                .unit("a")
                .unit("b")
                .reported("h", "1.1", ratio(1, 2))
                .reported("a", "1.1", ratio(10, 10))
                .notArisen("b", "1.1");
        assertThat(sample.only("1.1").earned()).isEqualByComparingTo("1.83"); // 2.00 x 11/12 = 1.8333
        sample.unit("c");
        assertThat(sample.only("1.1").cause()).contains(Why.MISSING_FIGURE);
    }
}
