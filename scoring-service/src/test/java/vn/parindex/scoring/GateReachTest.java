package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Gate;
import vn.parindex.catalogue.GateCheck;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.Samples.LeafOf;

/** A gate that is said to fire never or always does so on every card that the engine makes. */
class GateReachTest {

    private static final Scorer SCORER = TestScorers.shared();
    private static final String CAP = " thì xếp loại không quá \"Khá\"";

    private static CriteriaSet set(String condition) {
        LeafOf plain = new LeafOf(
                "1.1", "50.00", new ScoringMethod.Proportional(Optional.empty(), false), Indicator.ValueType.RATIO);
        LeafOf target = new LeafOf("1.2", "50.00", new ScoringMethod.AgainstTarget(true), Indicator.ValueType.RATIO)
                .target(Comparison.AT_LEAST, "50");
        Gate gate = new Gate("K1", condition + CAP, Samples.CITATION, "");
        return Samples.set(List.of(List.of(plain, target)), List.of(gate));
    }

    private static Optional<Boolean> always(CriteriaSet set) {
        return GateGrammar.OF_SETS.verdict(set, set.gates().get(0)).map(GateCheck.Verdict::always);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Khi tiêu chí "1.1" đạt dưới 50% điểm tối đa                              | depends
                    Khi tiêu chí "1.1" đạt dưới 0% điểm tối đa                               | never
                    Khi tiêu chí "1.1" đạt dưới 100% điểm tối đa                             | depends
                    Khi tiêu chí "1.1" đạt dưới 101% điểm tối đa                             | always
                    Khi tiêu chí "1.1" đạt từ 0% điểm tối đa trở lên                         | always
                    Khi tiêu chí "1.1" đạt từ 100% điểm tối đa trở lên                       | depends
                    Khi tiêu chí "1.1" đạt từ 100,5% điểm tối đa trở lên                     | never
                    Khi tiêu chí "1.1" đạt dưới 50% điểm tối đa và tiêu chí "1.1" đạt từ 50% điểm tối đa trở lên | never
                    Khi tiêu chí "1.1" đạt dưới 50% điểm tối đa và tiêu chí "1.1" đạt từ 40% điểm tối đa trở lên | depends
                    Khi tiêu chí "1.1" mất điểm và tiêu chí "1.1" đạt từ 100% điểm tối đa trở lên | never
                    Khi tiêu chí "1.1" không có điểm và tiêu chí "1.1" đạt từ 10% điểm tối đa trở lên | never
                    Khi tiêu chí "1.1" không đạt chỉ tiêu                                    | never
                    Khi tiêu chí "1.2" không đạt chỉ tiêu                                    | depends
                    Khi lĩnh vực "1" đạt dưới 0% điểm tối đa                                 | never
                    Khi chỉ số dưới 100,01 điểm                                              | always
                    Khi chỉ số từ 80 điểm trở lên                                            | depends
                    """)
    void what_is_said_holds_on_every_card(String condition, String said) {
        CriteriaSet set = set(condition);
        Optional<Boolean> expected = said.equals("depends") ? Optional.empty() : Optional.of(said.equals("always"));
        assertThat(always(set)).isEqualTo(expected);
        int fired = 0;
        int cards = 0;
        for (int first = 0; first <= 100; first += 5) {
            for (int second = 0; second <= 100; second += 25) {
                fired += card(set, first, second).gateEffects().isEmpty() ? 0 : 1;
                cards++;
            }
        }
        assertThat(fired == cards).isEqualTo(said.equals("always"));
        assertThat(fired == 0).isEqualTo(said.equals("never"));
    }

    @Test
    void a_sentence_that_is_not_understood_is_somebody_elses_to_say() {
        assertThat(always(set("Khi trời mưa"))).isEmpty();
    }

    private static ScoreCard card(CriteriaSet set, int first, int second) {
        return SCORER.score(Assignment.of(
                        set,
                        List.of(Samples.unit("1")),
                        List.of(Samples.sheet(
                                "1",
                                Map.of(
                                        "1.1",
                                        new Figure.Percent(BigDecimal.valueOf(first)),
                                        "1.2",
                                        new Figure.Percent(BigDecimal.valueOf(second)))))))
                .cards()
                .get(0);
    }
}
