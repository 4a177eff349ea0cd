package vn.parindex.agreement;

import java.math.RoundingMode;
import java.util.Comparator;
import vn.parindex.scoring.card.DaysLate;
import vn.parindex.scoring.card.MergedLastYear;
import vn.parindex.scoring.card.Percentages;
import vn.parindex.scoring.card.Redistribution;
import vn.parindex.scoring.card.Steps;
import vn.parindex.scoring.exact.Fraction;
import vn.parindex.scoring.exact.LargestRemainder;

/** The engine's pure steps with one of them wrong. */
final class WrongSteps {

    private static final Steps RIGHT = Steps.STANDARD;

    private WrongSteps() {}

    static Steps rounding(RoundingMode wrong) {
        return new Steps(
                wrong,
                RIGHT.ratio(),
                RIGHT.daysLate(),
                RIGHT.mergedLastYear(),
                RIGHT.redistribution(),
                RIGHT.remainders(),
                RIGHT.gates(),
                RIGHT.caps(),
                RIGHT.tieBreak());
    }

    static Steps ratio(Percentages.RatioRounding wrong) {
        return new Steps(
                RIGHT.points(),
                wrong,
                RIGHT.daysLate(),
                RIGHT.mergedLastYear(),
                RIGHT.redistribution(),
                RIGHT.remainders(),
                RIGHT.gates(),
                RIGHT.caps(),
                RIGHT.tieBreak());
    }

    static Steps daysLate(DaysLate wrong) {
        return new Steps(
                RIGHT.points(),
                RIGHT.ratio(),
                wrong,
                RIGHT.mergedLastYear(),
                RIGHT.redistribution(),
                RIGHT.remainders(),
                RIGHT.gates(),
                RIGHT.caps(),
                RIGHT.tieBreak());
    }

    static Steps mergedLastYear(MergedLastYear wrong) {
        return new Steps(
                RIGHT.points(),
                RIGHT.ratio(),
                RIGHT.daysLate(),
                wrong,
                RIGHT.redistribution(),
                RIGHT.remainders(),
                RIGHT.gates(),
                RIGHT.caps(),
                RIGHT.tieBreak());
    }

    static Steps redistribution(Redistribution wrong) {
        return new Steps(
                RIGHT.points(),
                RIGHT.ratio(),
                RIGHT.daysLate(),
                RIGHT.mergedLastYear(),
                wrong,
                RIGHT.remainders(),
                RIGHT.gates(),
                RIGHT.caps(),
                RIGHT.tieBreak());
    }

    static Steps remainders(LargestRemainder wrong) {
        return new Steps(
                RIGHT.points(),
                RIGHT.ratio(),
                RIGHT.daysLate(),
                RIGHT.mergedLastYear(),
                RIGHT.redistribution(),
                wrong,
                RIGHT.gates(),
                RIGHT.caps(),
                RIGHT.tieBreak());
    }

    static Steps gates(boolean act, Comparator<Integer> caps) {
        return new Steps(
                RIGHT.points(),
                RIGHT.ratio(),
                RIGHT.daysLate(),
                RIGHT.mergedLastYear(),
                RIGHT.redistribution(),
                RIGHT.remainders(),
                act,
                caps,
                RIGHT.tieBreak());
    }

    static Steps tieBreak(Comparator<Fraction> wrong) {
        return new Steps(
                RIGHT.points(),
                RIGHT.ratio(),
                RIGHT.daysLate(),
                RIGHT.mergedLastYear(),
                RIGHT.redistribution(),
                RIGHT.remainders(),
                RIGHT.gates(),
                RIGHT.caps(),
                wrong);
    }
}
