package vn.parindex.scenario.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.Samples.id;
import static vn.parindex.scoring.Samples.number;
import static vn.parindex.scoring.Samples.ratio;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;
import vn.parindex.scenario.interval.Uncertainty.DisputedFigure;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Samples;
import vn.parindex.scoring.Samples.LeafOf;
import vn.parindex.scoring.TestScorers;

/** Small sets whose intervals can be worked out by hand. */
class IntervalDrawingTest {

    private static final IntervalDrawing DRAWING = new IntervalDrawing(TestScorers.shared());
    private static final CriteriaSet SHARE =
            Samples.set(new LeafOf("1.1", "100.00", new ScoringMethod.SurveyShare(), ValueType.SURVEY_SHARE));
    private static final CriteriaSet MEAN = Samples.set(
            new LeafOf("1.1", "100.00", new ScoringMethod.SurveyMean(number("1"), number("5")), ValueType.SURVEY_MEAN));
    private static final CriteriaSet TARGET =
            Samples.set(new LeafOf("1.1", "100.00", new ScoringMethod.AgainstTarget(true), ValueType.RATIO)
                    .target(Comparison.AT_LEAST, "45"));
    private static final CriteriaSet YES = Samples.set(
            new LeafOf("1.1", "60.00", new ScoringMethod.YesNo(), ValueType.YES_NO),
            new LeafOf("1.2", "40.00", new ScoringMethod.YesNo(), ValueType.YES_NO));

    /** Of ten fair answers 2, 5 and 8 are the 5 %, 50 % and 95 % points: 11/1024 is below 5 % and 56/1024 above, and so on. */
    @Test
    void tenAnswersHaveTheQuantilesOfTheBinomialDistribution() {
        UnitInterval unit = only(SHARE, 20_000, sheet("a", ratio("5", "10")));
        assertThat(unit.indexes()).contains(indexes("20.00", "50.00", "80.00"));
        assertThat(unit.index()).contains(number("50.00"));
        assertThat(unit.unsure()).isEqualTo(1);
    }

    /** 400 answers of which 30 % are yes: mean 120, the exact 5 % and 95 % points are 105 and 135. */
    @Test
    void fourHundredAnswersAreWithinOneAnswerOfTheExactQuantiles() {
        Spread<BigDecimal> spread =
                only(SHARE, 5_000, sheet("a", ratio("120", "400"))).indexes().orElseThrow();
        assertThat(spread.low()).isBetween(number("26.00"), number("26.50"));
        assertThat(spread.middle()).isBetween(number("29.75"), number("30.25"));
        assertThat(spread.high()).isBetween(number("33.50"), number("34.00"));
    }

    /** A mean of 3 on a scale from 1 to 5 of ten answers is at its widest five ones and five fives. */
    @Test
    void aMeanIsSpreadOverTheEndsOfItsScale() {
        UnitInterval unit = only(MEAN, 20_000, sheet("a", new Figure.SurveyMean(number("3"), number("10"))));
        assertThat(unit.indexes()).contains(indexes("20.00", "50.00", "80.00"));
    }

    @Test
    void aLargerSampleHasANarrowerInterval() {
        BigDecimal width = number("101");
        for (String size : List.of("20", "200", "2000", "20000")) {
            String yes = number(size).divide(number("2")).toPlainString();
            Spread<BigDecimal> spread =
                    only(SHARE, 1_000, sheet("a", ratio(yes, size))).indexes().orElseThrow();
            BigDecimal narrower = spread.high().subtract(spread.low());
            assertThat(narrower).isLessThan(width);
            width = narrower;
        }
    }

    /** 45 % may be anything from 44.5 % to 45.5 %, half of it below the target; 45.6 % is 45.55 % at least. */
    @Test
    void aPercentageIsAsSureAsItsLastDecimal() {
        UnitInterval unsure = only(TARGET, 1_000, sheet("a", new Figure.Percent(number("45"))));
        assertThat(unsure.indexes()).hasValueSatisfying(spread -> {
            assertThat(spread.low()).isEqualByComparingTo("0");
            assertThat(spread.high()).isEqualByComparingTo("100");
        });
        UnitInterval sure = only(TARGET, 1_000, sheet("a", new Figure.Percent(number("45.6"))));
        assertThat(sure.indexes()).contains(indexes("100.00", "100.00", "100.00"));
    }

    /** Lost 1 time of 10 without a source, half the time when disputed: the 5 % point is without it. */
    @Test
    void figuresWithoutASourceAreSometimesLostAndDisputedOnesHalfOfTheTime() {
        FactSheet sheet = new FactSheet(
                new UnitCode("a"),
                Map.of(
                        id("1.1"), new Fact.Reported(new Figure.YesNo(true), Optional.empty(), ""),
                        id("1.2"), new Fact.Reported(new Figure.YesNo(true), Optional.empty(), "biên bản")));
        assertThat(only(YES, 1_000, sheet).indexes()).contains(indexes("40.00", "100.00", "100.00"));
        Uncertainty disputed =
                Uncertainty.standard().disputing(Set.of(new DisputedFigure(new UnitCode("a"), id("1.2"))));
        UnitInterval unit = intervals(YES, disputed, sheet).units().get(0);
        assertThat(unit.indexes()).hasValueSatisfying(spread -> {
            assertThat(spread.low()).isLessThanOrEqualTo(number("40.00"));
            assertThat(spread.high()).isEqualByComparingTo("100");
        });
        assertThat(unit.unsure()).isEqualTo(2);
    }

    /** Two units of ten fair answers each are level in 184,756 of 2^20 cases and else as often one way as the other. */
    @Test
    void neighboursThatMightAsWellChangePlacesAreMarked() {
        RankIntervals close = intervals(
                SHARE,
                Uncertainty.standard().drawn(20_000, 1),
                sheet("a", ratio("5", "10")),
                sheet("b", ratio("5", "10")));
        assertThat(close.units()).allSatisfy(unit -> assertThat(unit.ranks()).contains(new Spread<>(1, 1, 2)));
        assertThat(close.below("a")).hasValueSatisfying(gap -> {
            assertThat(gap.lower()).isEqualTo("b");
            assertThat(gap.meaningful()).isFalse();
            assertThat(gap.swapped()).isBetween(11_550, 11_970);
        });
    }

    @Test
    void neighboursFarApartAreNotMarked() {
        RankIntervals far = intervals(
                SHARE, Uncertainty.standard(), sheet("a", ratio("900", "1000")), sheet("b", ratio("100", "1000")));
        assertThat(far.gaps()).containsExactly(new NeighbourGap("a", "b", 0, true));
    }

    private static UnitInterval only(CriteriaSet set, int draws, FactSheet sheet) {
        return intervals(set, Uncertainty.standard().drawn(draws, 2024), sheet)
                .units()
                .get(0);
    }

    private static RankIntervals intervals(CriteriaSet set, Uncertainty uncertainty, FactSheet... sheets) {
        return DRAWING.of(
                Assignment.of(
                        set,
                        Arrays.stream(sheets)
                                .map(sheet -> Samples.unit(sheet.unit().value()))
                                .toList(),
                        List.of(sheets)),
                uncertainty);
    }

    private static Spread<BigDecimal> indexes(String low, String middle, String high) {
        return new Spread<>(number(low), number(middle), number(high));
    }

    private static FactSheet sheet(String unit, Figure figure) {
        return new FactSheet(new UnitCode(unit), Map.of(id("1.1"), reported(figure)));
    }

    private static Fact reported(Figure figure) {
        return new Fact.Reported(figure, Optional.empty(), "biên bản");
    }
}
