package vn.parindex.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** Số liệu. One reported value; its form follows the indicator's value type. Zero is a reported value. */
public sealed interface Figure {

    /** Tử số và mẫu số; the denominator is above 0. */
    record Ratio(BigDecimal numerator, BigDecimal denominator) implements Figure {}

    /** A ratio reported as a percentage: 45 means 45 %. */
    record Percent(BigDecimal value) implements Figure {}

    /** A number or a count. */
    record Amount(BigDecimal value) implements Figure {}

    /** Có hoặc không. */
    record YesNo(boolean yes) implements Figure {}

    /** Tên mức đạt được. */
    record LevelName(String name) implements Figure {}

    /** Ngày thực hiện. */
    record Day(LocalDate date) implements Figure {}

    /** Đã báo cáo là chưa nộp ({@code value: no} of a date indicator). */
    record NotSubmitted() implements Figure {}

    /** Các ý đã có. */
    record Items(Set<String> ids) implements Figure {}

    /** Điểm trung bình điều tra và cỡ mẫu. */
    record SurveyMean(BigDecimal mean, BigDecimal sampleSize) implements Figure {}

    /** Điểm do cơ quan khác cho. */
    record Points(BigDecimal points) implements Figure {}
}
