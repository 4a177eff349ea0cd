package vn.parindex.scoring.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.exact.Fraction;
import vn.parindex.scoring.rule.Award;
import vn.parindex.scoring.rule.Measure;
import vn.parindex.scoring.rule.PartFact;
import vn.parindex.scoring.rule.PartKey;
import vn.parindex.scoring.rule.PartTerms;

class MethodRulesTest {
    private static final PartKey PART = new PartKey(0, "7.3");
    private static final Fraction MAX = number("1.50");
    private static final MethodRules RULES = MethodRules.built();

    @Test
    void anIntervalHoldsItsClosedEndAndNotItsOpenOne() {
        List<PartTerms> halves = List.of(
                new PartTerms.BandTerm(
                        PART, PartTerms.Ends.OPEN, Fraction.UNBOUNDED_BELOW, number("45"), Fraction.ZERO, MAX),
                new PartTerms.BandTerm(
                        PART, PartTerms.Ends.CLOSED_OPEN, number("45"), Fraction.UNBOUNDED_ABOVE, MAX, MAX));
        assertThat(award(halves, measured(Measure.BAND, "44.99")).points()).isEqualTo(Fraction.ZERO);
        assertThat(award(halves, measured(Measure.BAND, "45")).points()).isEqualTo(MAX);
    }

    @Test
    void aPartWithTwoAwardsIsABugThatNamesBothRules() {
        Map<String, String> texts = new TreeMap<>(RuleTexts.methods());
        texts.computeIfPresent(
                "yes-no.drl",
                (name, text) ->
                        text + "\n" + text.substring(text.indexOf("rule ")).replace("yes-no: ", "yes-no: lại "));
        MethodRules twice = MethodRules.compiled(texts);
        assertThatThrownBy(() -> twice.award(
                        List.of(PART),
                        List.of(common()),
                        List.of("Hải Ba"),
                        List.of(new PartFact.Answered(0, PART, true))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("7.3")
                .hasMessageContaining("yes-no: có")
                .hasMessageContaining("yes-no: lại có");
    }

    @Test
    void aPartWithoutAnAwardIsABugThatNamesPartAndUnit() {
        assertThatThrownBy(() -> award(List.of(), measured(Measure.BAND, "45")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("7.3")
                .hasMessageContaining("Hải Ba");
    }

    private static Award award(List<PartTerms> terms, PartFact fact) {
        return RULES.award(List.of(PART), terms, List.of("Hải Ba"), List.of(fact))[0][0];
    }

    private static PartTerms common() {
        return new PartTerms.Common(PART, MAX, false, LocalDate.MIN, LocalDate.of(2024, 12, 31));
    }

    private static PartFact measured(Measure measure, String value) {
        return new PartFact.Measured(0, PART, measure, number(value));
    }

    private static Fraction number(String text) {
        return Fraction.of(new BigDecimal(text));
    }
}
