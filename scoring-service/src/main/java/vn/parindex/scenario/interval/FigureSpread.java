package vn.parindex.scenario.interval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.Figure;

/** Độ phân tán của một số liệu: what might as well have been measured or reported. */
interface FigureSpread {

    /** Samples so large that their error is not worth a draw. */
    BigDecimal CERTAIN = BigDecimal.valueOf(100_000_000);

    /** The figure in a draw. */
    Figure in(int draw);

    /**
     * A survey's share: as many answers again, each yes with the share that was found.
     *
     * @return empty when all answers were alike, or their number is unknown or beyond counting
     */
    static Optional<FigureSpread> ofShare(Figure.Ratio share, Draws draws) {
        BigDecimal size = share.denominator();
        return yesAnswers(share.numerator(), size.subtract(share.numerator()), size)
                .map(yes -> draw -> new Figure.Ratio(BigDecimal.valueOf(yes.count(draws.number(draw))), size));
    }

    /** A survey's mean: each answer one end of the scale or the other, the widest spread that the mean allows. */
    static Optional<FigureSpread> ofMean(Figure.SurveyMean mean, ScoringMethod.SurveyMean scale, Draws draws) {
        BigDecimal size = mean.sampleSize();
        BigDecimal range = scale.high().subtract(scale.low());
        return yesAnswers(mean.mean().subtract(scale.low()), scale.high().subtract(mean.mean()), size)
                .map(highest -> draw -> {
                    BigDecimal high = BigDecimal.valueOf(highest.count(draws.number(draw)));
                    BigDecimal above = range.multiply(high).divide(size, Rounded.DECIMALS, RoundingMode.HALF_UP);
                    return new Figure.SurveyMean(scale.low().add(above), size);
                });
    }

    /** A percentage: anything that is written like this when rounded to its decimals. */
    static FigureSpread ofRounded(Figure.Percent percent, Indicator indicator, Draws draws) {
        return new Rounded(percent.value(), indicator, draws);
    }

    private static Optional<Binomial> yesAnswers(BigDecimal yes, BigDecimal no, BigDecimal size) {
        boolean whole = size.stripTrailingZeros().scale() <= 0;
        if (!whole || size.compareTo(CERTAIN) > 0 || yes.signum() <= 0 || no.signum() <= 0) {
            return Optional.empty();
        }
        int scale = Math.max(0, Math.max(yes.scale(), no.scale()));
        return Optional.of(Binomial.of(size.longValueExact(), whole(yes, scale), whole(no, scale)));
    }

    private static BigInteger whole(BigDecimal number, int scale) {
        return number.movePointRight(scale).toBigIntegerExact();
    }

    /** One of a million equal steps within half a unit of the last decimal. */
    record Rounded(BigDecimal value, Indicator indicator, Draws draws) implements FigureSpread {

        private static final int STEPS = 1_000_000;
        /** Decimals of the middle of a step beyond those of the value. */
        private static final int DECIMALS = 7;

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        @Override
        public Figure in(int draw) {
            int decimals = Math.max(0, value.scale());
            long step = Draws.below(STEPS, draws.number(draw));
            BigDecimal off = BigDecimal.valueOf(10 * step + 5 - 5L * STEPS, decimals + DECIMALS);
            BigDecimal drawn = value.add(off);
            drawn = indicator.signed() ? drawn : drawn.max(BigDecimal.ZERO);
            return new Figure.Percent(indicator.mayExceed() ? drawn : drawn.min(HUNDRED));
        }
    }
}
