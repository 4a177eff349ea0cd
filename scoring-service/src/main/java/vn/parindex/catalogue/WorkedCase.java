package vn.parindex.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.finding.Place;

/**
 * Ví dụ kiểm tra, written from the citation: given figures and the points expected.
 *
 * @param about what is tested
 * @param code code of the leaf, gate or adjustment
 * @param given figures by what they are for: the subject's own code; the indicator's id for a leaf with milestones; the
 *     leaf's code for a gate, where all other leaves have full points. A part that is not named was not entered
 * @param lastYear last year's figure of the leaf, for year-on-year
 * @param unitType unit type such as {@code xã}, the default
 * @param attributes the unit's attributes, {@code key=value}
 * @param asOf empty: the period's last day
 * @param place where the case stands
 */
public record WorkedCase(
        Subject about,
        String code,
        String name,
        Map<String, GivenFigure> given,
        Optional<GivenFigure> lastYear,
        String unitType,
        List<String> attributes,
        Optional<LocalDate> asOf,
        Expectation expect,
        Place place) {

    /** What a case tests. */
    public enum Subject {
        LEAF,
        GATE,
        ADJUSTMENT
    }

    /** The columns of a figures file, as text; empty when not given. {@code status} is reported or not-arisen. */
    public record GivenFigure(
            String numerator, String denominator, String value, String date, String status, String source) {}

    /**
     * What must come out; an empty part is not looked at.
     *
     * @param points earned points of the leaf, or points of the adjustment
     * @param cause cause of the leaf's largest loss, such as {@code BELOW_TARGET}
     * @param outcome outcome of the leaf, such as {@code NOT_APPLICABLE}
     * @param lost points lost on the leaf, for gates on the whole card
     * @param targetReached whether the leaf's target counts as reached
     * @param grade the grade of the card, for gates
     * @param fires whether the gate has an effect
     */
    public record Expectation(
            Optional<BigDecimal> points,
            Optional<String> cause,
            Optional<String> outcome,
            Optional<BigDecimal> lost,
            Optional<BigDecimal> notApplicable,
            Optional<Boolean> targetReached,
            Optional<String> grade,
            Optional<Boolean> fires) {}
}
