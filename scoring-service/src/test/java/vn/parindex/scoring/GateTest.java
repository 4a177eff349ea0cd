package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Gate;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.Samples.LeafOf;

/** Two areas of 50 points each: «1.1» in proportion, «2.1» against a target of 90 %. */
class GateTest {
    private static final Scorer SCORER = TestScorers.shared();

    @ParameterizedTest(name = "{0} with {1} and {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tiêu chí \"1.1\" đạt dưới 50% điểm tối đa|49.98|100|true",
                "tiêu chí \"1.1\" đạt dưới 50% điểm tối đa|50|100|false",
                "tiêu chí \"1.1\" đạt từ 50,5% điểm tối đa trở lên|50.5|100|true",
                "tiêu chí \"1.1\" đạt từ 50,5% điểm tối đa trở lên|50.48|100|false",
                "tiêu chí \"2.1\" không đạt chỉ tiêu|100|89.99|true",
                "tiêu chí \"2.1\" không đạt chỉ tiêu|100|90|false",
                "tiêu chí \"2.1\" không đạt chỉ tiêu|100||false",
                "tiêu chí \"2.1\" không có số liệu|100||true",
                "tiêu chí \"2.1\" không có số liệu|100|0|false",
                "tiêu chí \"1.1\" mất điểm|99.98|100|true",
                "tiêu chí \"1.1\" mất điểm|100|100|false",
                "tiêu chí \"2.1\" không có điểm|100|0|true",
                "tiêu chí \"2.1\" không có điểm|100|1|false",
                "lĩnh vực \"1\" đạt dưới 50% điểm tối đa|49.98|100|true",
                "lĩnh vực \"1\" đạt dưới 50% điểm tối đa|50|100|false",
                "lĩnh vực \"1\" đạt từ 50% điểm tối đa trở lên|50|100|true",
                "lĩnh vực \"1\" đạt từ 50% điểm tối đa trở lên|49.98|100|false",
                "chỉ số dưới 75 điểm|49.98|100|true",
                "chỉ số dưới 75 điểm|50|100|false",
                "chỉ số từ 75 điểm trở lên|50|100|true",
                "chỉ số từ 75 điểm trở lên|49.98|100|false",
                "tiêu chí “1.1” mất điểm và tiêu chí \"2.1\" mất điểm|50|50|true",
                "tiêu chí \"1.1\" mất điểm và tiêu chí \"2.1\" mất điểm|50|90|false",
            })
    void everyConditionHoldsOnItsSideOfTheBound(
            String condition, String first, @Nullable String second, boolean fires) {
        ScoreCard card = score("Khi " + condition + " thì xếp loại không quá \"Thấp\".", first, second);
        assertThat(card.gateEffects()).hasSize(fires ? 1 : 0);
        if (fires) {
            assertThat(card.grade()).contains("Thấp");
            assertThat(card.lost())
                    .isEqualByComparingTo(score("", first, second).lost());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tiêu chí \"1.1\" không được tính điểm,40.00,0.00",
        "lĩnh vực \"2\" không được tính điểm,0.00,40.00",
        "toàn phiếu không được tính điểm,0.00,0.00",
    })
    void zeroingKeepsTheLossesAndAddsOneForWhatWasEarned(String effect, String second, String first) {
        ScoreCard card = score("Khi tiêu chí \"1.1\" mất điểm thì " + effect, "80", "72");
        assertThat(card.criteria().get(0).earned()).isEqualByComparingTo(first);
        assertThat(card.criteria().get(1).earned()).isEqualByComparingTo(second);
        assertThat(card.earned().add(card.lost())).isEqualByComparingTo(card.max());
        for (LeafResult leaf : card.criteria()) {
            boolean zeroed = leaf.earned().signum() == 0;
            assertThat(leaf.losses()).hasSize(zeroed ? 2 : 1);
            assertThat(leaf.cause())
                    .contains(zeroed ? Cause.GATE : leaf.code().equals("1.1") ? Cause.BELOW_FULL : Cause.BELOW_TARGET);
        }
    }

    @Test
    void gatesReadTheCardAsItWasBeforeAnyGate() {
        CriteriaSet set = set(
                "Khi tiêu chí \"1.1\" mất điểm thì tiêu chí \"2.1\" không được tính điểm",
                "Khi tiêu chí \"2.1\" không có điểm thì xếp loại không quá \"Thấp\"");
        ScoreCard card = SCORER.score(assignment(set, "80", "100")).cards().get(0);
        assertThat(card.gateEffects()).extracting(GateEffect::gate).containsExactly("K1");
    }

    @Test
    void theLowestCapWinsAndABetterCapThanTheGradeChangesNothing() {
        CriteriaSet set = set(
                "Khi chỉ số từ 0 điểm trở lên thì xếp loại không quá \"Khá\"",
                "Khi chỉ số từ 0 điểm trở lên thì xếp loại không quá \"Trung bình\"",
                "Khi chỉ số từ 0 điểm trở lên thì xếp loại không quá \"Tốt\"");
        assertThat(SCORER.score(assignment(set, "100", "100")).cards().get(0).grade())
                .contains("Trung bình");
        assertThat(SCORER.score(assignment(set, "0", "0")).cards().get(0).grade())
                .contains("Thấp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiêu chí \"1.1\" mất điểm",
                "Khi tiêu chí \"1.1\" mất điểm",
                "Khi tiêu chí \"1.1\" mất điểm thì",
                "Khi tiêu chí \"1.1\" mất điểm thì xóa phiếu",
                "Khi tiêu chí \"1.1\" bị mất điểm thì toàn phiếu không được tính điểm",
                "Khi tiêu chí \"1.1\" đạt dưới 50.5.5% điểm tối đa thì toàn phiếu không được tính điểm",
                "Khi tiêu chí \"1.1\"\") || eval(true) mất điểm thì toàn phiếu không được tính điểm",
                "Khi tiêu chí \"1.1\nend rule\" mất điểm thì toàn phiếu không được tính điểm",
                "Khi tiêu chí \"{leaf}\" mất điểm thì toàn phiếu không được tính điểm",
                "Khi tiêu chí \"1.1\" mất điểm thì System.exit(0);",
                "Khi eval(true) thì toàn phiếu không được tính điểm",
                "Khi tiêu chí \"1.1\\\" mất điểm thì toàn phiếu không được tính điểm",
                "Khi tiêu chí \"1.1\" mất điểm\nthì toàn phiếu không được tính điểm",
                "rule \"x\" when then end",
                "Khi tiêu chí \"1.1\" mất điểm thì xếp loại không quá \"Khá\"); System.exit(0); //\"",
            })
    void whatIsNoSentenceOfTheVocabularyIsRefused(String hostile) {
        assertThat(GateGrammar.check(set(), hostile)).isNotEmpty();
    }

    @Test
    void aFaultNamesTheWordsAndTheNearestPhrase() {
        assertThat(GateGrammar.check(set(), "Khi tiêu chí \"1.1\" bị mất điểm thì toàn phiếu không được tính điểm"))
                .containsExactly(new GateGrammar.Fault(
                        "không hiểu vế câu (tiêu chí \"1.1\" bị mất điểm)", "gần nhất là: tiêu chí \"1.1\" mất điểm"));
    }

    @Test
    void unknownCodesAndGradesAreNamed() {
        assertThat(
                        GateGrammar.check(
                                set(),
                                "Khi tiêu chí \"9.9\" mất điểm và lĩnh vực \"8\" đạt dưới 5% điểm tối đa thì xếp loại không quá \"Kém\""))
                .extracting(GateGrammar.Fault::what)
                .containsExactly(
                        "không có tiêu chí này trong bộ (9.9)",
                        "không có lĩnh vực này trong bộ (8)",
                        "không có mức xếp loại này trong bộ (Kém)");
    }

    private static ScoreCard score(String sentence, String first, @Nullable String second) {
        CriteriaSet set = sentence.isEmpty() ? set() : set(sentence);
        return SCORER.score(assignment(set, first, second)).cards().get(0);
    }

    private static Assignment assignment(CriteriaSet set, String first, @Nullable String second) {
        FactSheet sheet = Samples.sheet(
                "1",
                second == null ? Map.of("1.1", percent(first)) : Map.of("1.1", percent(first), "2.1", percent(second)));
        return Assignment.of(set, List.of(Samples.unit("1")), List.of(sheet));
    }

    private static Figure percent(String value) {
        return new Figure.Percent(Samples.number(value));
    }

    private static CriteriaSet set(String... sentences) {
        List<Gate> gates = IntStream.range(0, sentences.length)
                .mapToObj(i -> new Gate("K" + (i + 1), sentences[i], Samples.CITATION, ""))
                .toList();
        LeafOf share =
                new LeafOf("1.1", "50", new ScoringMethod.Proportional(Optional.empty(), false), ValueType.RATIO);
        LeafOf target = new LeafOf("2.1", "50", new ScoringMethod.AgainstTarget(false), ValueType.RATIO)
                .target(Comparison.AT_LEAST, "90");
        return Samples.set(List.of(List.of(share), List.of(target)), gates);
    }
}
