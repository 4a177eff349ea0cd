package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.amount;
import static vn.parindex.scoring.Samples.ratio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.RollUp;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;
import vn.parindex.facts.RollUps;
import vn.parindex.facts.RollUps.RolledUp;
import vn.parindex.facts.RollUps.Row;

/** Roll-up to the district (docs/scoring.md, section 10). */
class DistrictTest {
    private static final Row OWN = row("Huyện", ratio("30", "30"));

    @Test
    void ratiosAreSumsOverSums() {
        RolledUp sum = roll(RollUp.SUM_OF_COMMUNES, row("A", ratio("10", "20")), row("B", ratio("5", "30")));
        assertThat(figure(sum)).isEqualTo(ratio("15", "50"));
    }

    @Test
    void theDistrictsOwnRowStandsAloneOrIsAdded() {
        assertThat(figure(roll(RollUp.OWN, row("A", ratio("0", "9"))))).isEqualTo(ratio("30", "30"));
        assertThat(figure(roll(RollUp.OWN_AND_COMMUNES, row("A", ratio("0", "10")))))
                .isEqualTo(ratio("30", "40"));
    }

    @Test
    void answersBecomeAShareOfThoseWhoAnswered() {
        RolledUp share = roll(
                RollUp.SHARE_OF_COMMUNES,
                row("A", new Figure.YesNo(true)),
                row("B", new Figure.YesNo(false)),
                new Row("C", Optional.of(new Fact.NotArisen(""))));
        assertThat(figure(share)).isEqualTo(ratio("1", "2"));
    }

    @Test
    void whatDidNotAriseAddsNothingAndAllOfItDidNotArise() {
        Row none = new Row("C", Optional.of(new Fact.NotArisen("")));
        assertThat(figure(roll(RollUp.SUM_OF_COMMUNES, row("A", amount("3")), none)))
                .isEqualTo(amount("3"));
        assertThat(roll(RollUp.SUM_OF_COMMUNES, none, none).fact().orElseThrow())
                .isInstanceOf(Fact.NotArisen.class);
    }

    @Test
    void aMissingRowMakesTheFactMissingAndIsNamedBesideThePartialFigure() {
        Row later = new Row(
                "C", Optional.of(new Fact.Reported(ratio("1", "1"), Optional.of(LocalDate.of(2025, 1, 1)), "")));
        RolledUp sum = roll(
                RollUp.SUM_OF_COMMUNES,
                row("A", ratio("1", "2")),
                new Row("B", Optional.empty()),
                later,
                row("D", new Figure.Percent(BigDecimal.TEN)));
        assertThat(sum.fact()).isEmpty();
        assertThat(sum.partial()).contains(ratio("1", "2"));
        assertThat(sum.missing()).containsExactly("B", "C", "D");
    }

    private static RolledUp roll(RollUp rollUp, Row... communes) {
        return RollUps.of(rollUp, OWN, Arrays.asList(communes), Samples.END);
    }

    private static Row row(String name, Figure figure) {
        return new Row(name, Optional.of(new Fact.Reported(figure, Optional.empty(), "")));
    }

    private static Figure figure(RolledUp rolled) {
        return ((Fact.Reported) rolled.fact().orElseThrow()).figure();
    }
}
