package vn.parindex.scoring.rule;

import java.util.Set;
import vn.parindex.scoring.exact.Fraction;

/**
 * Sự kiện của một đơn vị cho một phần. Total: every unit of a session brings exactly one of these for every part.
 */
public sealed interface PartFact {
    /** Position of the unit in its session. */
    int unit();

    PartKey part();

    /** Không áp dụng: unit not in force, or type, attribute or switch does not fit. */
    record NotApplicable(int unit, PartKey part) implements PartFact {}

    /** Không tổ chức điều tra. */
    record SurveyNotHeld(int unit, PartKey part) implements PartFact {}

    /** What the leaf's not-arisen policy decides. */
    sealed interface ByPolicy extends PartFact {}

    /** Không phát sinh. */
    record NotArisen(int unit, PartKey part) implements ByPolicy {}

    /** Không có số liệu năm trước để so. */
    record NoLastYear(int unit, PartKey part) implements ByPolicy {}

    /** Không có số liệu (known on the as-of date). */
    record NotEntered(int unit, PartKey part) implements PartFact {}

    /** Đã báo cáo là chưa nộp, or handed in after the as-of date. */
    record NotSubmitted(int unit, PartKey part) implements PartFact {}

    /** A number; {@code value} is a percentage (45 for 45 %) or an amount, exact. */
    record Measured(int unit, PartKey part, Measure measure, Fraction value) implements PartFact {}

    /** Có hoặc không. */
    record Answered(int unit, PartKey part, boolean yes) implements PartFact {}

    /** Mức đạt được. */
    record LevelReached(int unit, PartKey part, String level) implements PartFact {}

    /**
     * Đã nộp.
     *
     * @param daysLate calendar or working days after the last day on time; 0 on time
     */
    record HandedIn(int unit, PartKey part, int daysLate) implements PartFact {}

    /** Các ý đã có. */
    record Ticked(int unit, PartKey part, Set<String> items) implements PartFact {}

    /**
     * So với năm trước.
     *
     * @param change this year less last year, turned so that better is positive
     * @param atBest whether this year's value cannot be bettered
     */
    record Compared(int unit, PartKey part, Fraction change, boolean atBest) implements PartFact {}
}
