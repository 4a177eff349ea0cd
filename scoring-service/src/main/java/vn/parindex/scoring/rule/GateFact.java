package vn.parindex.scoring.rule;

import java.math.BigDecimal;
import vn.parindex.scoring.exact.Fraction;

/** Sự kiện của điều kiện khống chế: a card as it was before any gate. {@code card} is its position in the session. */
public sealed interface GateFact {
    int card();

    /**
     * Điều kiện đang xét.
     *
     * @param sentence digest of the sentence, which the rule asks for
     * @param position among the set's gates
     */
    record GateInForce(int card, String sentence, int position) implements GateFact {}

    /** A tiêu chí. Percentages of gates are text because a plan writes «50,5». */
    record LeafStanding(
            int card,
            String code,
            boolean applicable,
            BigDecimal earned,
            BigDecimal max,
            boolean targetMissed,
            boolean withoutFigure,
            boolean lost)
            implements GateFact {
        /** 100 x earned < percent x max. */
        public boolean below(String percent) {
            return applicable && order(earned, max, percent) < 0;
        }

        /** 100 x earned >= percent x max. */
        public boolean reaches(String percent) {
            return applicable && order(earned, max, percent) >= 0;
        }

        public boolean withoutPoints() {
            return applicable && earned.signum() == 0;
        }
    }

    /** A lĩnh vực; {@code max} is its applicable maximum. */
    record AreaStanding(int card, String code, BigDecimal earned, BigDecimal max) implements GateFact {
        /** 100 x earned < percent x max, when anything applies. */
        public boolean below(String percent) {
            return max.signum() > 0 && order(earned, max, percent) < 0;
        }

        /** 100 x earned >= percent x max, when anything applies. */
        public boolean reaches(String percent) {
            return max.signum() > 0 && order(earned, max, percent) >= 0;
        }
    }

    /** The index as the set compares it; a card without one brings no such fact. */
    record IndexStanding(int card, Fraction value) implements GateFact {
        public boolean below(String points) {
            return value.compareTo(Fraction.of(number(points))) < 0;
        }

        public boolean reaches(String points) {
            return value.compareTo(Fraction.of(number(points))) >= 0;
        }
    }

    private static int order(BigDecimal earned, BigDecimal max, String percent) {
        return earned.movePointRight(2).compareTo(max.multiply(number(percent)));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
