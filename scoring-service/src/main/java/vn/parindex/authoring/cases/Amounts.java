package vn.parindex.authoring.cases;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.WorkedCase.GivenFigure;

/**
 * Số liệu bằng số của một tiêu chí: a number as a figure, a figure as a number.
 *
 * @param step the least step that a case is asked for: 0.01 percentage point or one unit
 * @param most the largest number that can be reported; empty: none
 */
record Amounts(Leaf leaf, Indicator indicator, BigDecimal step, Optional<BigDecimal> most) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Amounts of(CriteriaSet set, Leaf leaf) {
        Indicator indicator =
                Objects.requireNonNull(set.indicators().get(leaf.indicator().orElseThrow()), leaf.code());
        boolean percent = isPercent(leaf, indicator);
        boolean whole = !percent && indicator.type() != ValueType.SURVEY_MEAN && indicator.type() != ValueType.POINTS;
        BigDecimal fine = leaf.ratioRounding()
                .map(decimals -> BigDecimal.ONE.movePointLeft(decimals))
                .orElse(Steps.HUNDREDTH);
        return new Amounts(leaf, indicator, whole ? BigDecimal.ONE : fine, most(leaf, indicator, percent));
    }

    private static Optional<BigDecimal> most(Leaf leaf, Indicator indicator, boolean percent) {
        if (leaf.method() instanceof ScoringMethod.External) {
            return Optional.of(leaf.max());
        }
        if (leaf.method() instanceof ScoringMethod.SurveyMean mean) {
            return Optional.of(mean.high());
        }
        return percent && !indicator.mayExceed() ? Optional.of(HUNDRED) : Optional.empty();
    }

    /** A district's share of communes that answered yes is given as a ratio. */
    private static boolean isPercent(Leaf leaf, Indicator indicator) {
        return indicator.type() == ValueType.RATIO
                || indicator.type() == ValueType.SURVEY_SHARE
                || indicator.type() == ValueType.YES_NO && !(leaf.method() instanceof ScoringMethod.YesNo);
    }

    boolean percent() {
        return isPercent(leaf, indicator);
    }

    boolean canBe(BigDecimal number) {
        BigDecimal least = leaf.method() instanceof ScoringMethod.SurveyMean mean ? mean.low() : BigDecimal.ZERO;
        boolean low = number.compareTo(least) >= 0 || indicator.signed();
        return low && most.filter(limit -> number.compareTo(limit) > 0).isEmpty();
    }

    /** «44,99%», «3 hồ sơ». */
    String said(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        boolean points = indicator.type() == ValueType.SURVEY_MEAN || indicator.type() == ValueType.POINTS;
        return plain.replace('.', ',') + (percent() ? "%" : points ? " điểm" : " " + indicator.unit());
    }

    /** A percentage as so many of the least whole denominator. */
    GivenFigure figure(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        String text = plain.toPlainString();
        if (percent()) {
            int decimals = Math.max(0, plain.scale());
            return new GivenFigure(
                    plain.movePointRight(decimals).toPlainString(),
                    HUNDRED.movePointRight(decimals).toPlainString(),
                    "",
                    "",
                    "reported",
                    "");
        }
        return switch (indicator.type()) {
            case SURVEY_MEAN -> new GivenFigure("", "100", text, "", "reported", "");
            case POINTS -> new GivenFigure("", "", text, "", "reported", "văn bản cho điểm");
            default -> new GivenFigure("", "", text, "", "reported", "");
        };
    }

    /** The number that is compared; empty when the figure carries none. */
    Optional<Rational> number(GivenFigure figure) {
        if (!figure.status().equals("reported")) {
            return Optional.empty();
        }
        Optional<BigDecimal> over = decimal(figure.numerator());
        Optional<BigDecimal> under = decimal(figure.denominator()).filter(number -> number.signum() > 0);
        Optional<Rational> read = percent() && over.isPresent()
                ? under.map(all -> new Rational(over.get().multiply(HUNDRED), all))
                : decimal(figure.value()).map(Rational::of);
        return read.map(exact -> leaf.ratioRounding().map(exact::rounded).orElse(exact));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
