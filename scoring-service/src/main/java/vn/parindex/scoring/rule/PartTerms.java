package vn.parindex.scoring.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.scoring.exact.Fraction;

/** Điều khoản của một phần: what the set says of it. Points are exact, on the part's printed maximum. */
public sealed interface PartTerms {
    PartKey part();

    /**
     * Điều khoản chung.
     *
     * @param givenByOthers whether the figure comes from a survey or another body
     * @param lastDayOnTime until when the figure may come; {@link LocalDate#MIN} when nothing is said
     */
    record Common(PartKey part, Fraction max, boolean givenByOthers, LocalDate lastDayOnTime, LocalDate asOf)
            implements PartTerms {}

    /** Chính sách khi không phát sinh. */
    record NotArisenTerm(PartKey part, NotArisenPolicy policy, Fraction max) implements PartTerms {}

    /** Chính sách khi không tổ chức điều tra: exclude or zero. */
    record SurveyTerm(PartKey part, NotArisenPolicy policy, Fraction max) implements PartTerms {}

    /** Một mức. */
    record LevelTerm(PartKey part, String level, Fraction points, Fraction max) implements PartTerms {}

    /** Một khoảng của thang bậc; the intervals of a part cover every number exactly once. */
    record BandTerm(PartKey part, Ends ends, Fraction lower, Fraction upper, Fraction points, Fraction max)
            implements PartTerms {}

    /** Theo tỷ lệ, không có mức sàn. */
    record PlainShare(PartKey part, Fraction max) implements PartTerms {}

    /** Theo tỷ lệ, dưới mức sàn không có điểm. */
    record FlooredShare(PartKey part, Fraction floor, Fraction max) implements PartTerms {}

    /** Nội suy từ mức sàn đến 100 %. */
    record InterpolatedShare(PartKey part, Fraction floor, Fraction max) implements PartTerms {}

    /** Chỉ tiêu, đạt hoặc không. */
    record WholeTarget(PartKey part, Comparison comparison, Fraction value, Fraction max) implements PartTerms {}

    /** Chỉ tiêu, điểm theo mức đạt. */
    record RatioTarget(PartKey part, Comparison comparison, Fraction value, Fraction max) implements PartTerms {}

    /** Trễ hạn thì mất hết. */
    record LateIsLost(PartKey part, Fraction max) implements PartTerms {}

    /** Trễ trong một số ngày thì còn một phần. */
    record LateKeepsShare(PartKey part, int withinDays, Fraction points, Fraction max) implements PartTerms {}

    /** Trễ mỗi ngày bị trừ một số điểm. */
    record LatePerDay(PartKey part, BigDecimal perDay, Fraction max) implements PartTerms {}

    /** Điểm cho mỗi đơn vị. */
    record UnitRate(PartKey part, Fraction perUnit, Fraction max) implements PartTerms {}

    /** Các ý phải có. */
    record ItemList(PartKey part, boolean allOrNothing, List<ItemPoints> points, Fraction max) implements PartTerms {}

    /** Điểm của một ý. */
    record ItemPoints(String item, BigDecimal points) {}

    /** So năm trước. */
    record Trend(PartKey part, Fraction tolerance, Fraction improved, Fraction held, Fraction worsened, Fraction max)
            implements PartTerms {
        /** The tolerance downwards. */
        public Fraction negativeTolerance() {
            return tolerance.negated();
        }
    }

    /** Thang điểm điều tra. */
    record MeanScale(PartKey part, Fraction low, Fraction high, Fraction max) implements PartTerms {}

    /** Which ends of an interval belong to it. */
    enum Ends {
        CLOSED_OPEN,
        OPEN_CLOSED,
        CLOSED,
        OPEN
    }
}
