package vn.parindex.scoring;

import java.math.BigDecimal;

/**
 * Điểm của một tiêu chí, without words.
 *
 * @param earned after gates
 * @param beforeGates what was earned before any gate took it
 * @param max after redistribution
 * @param notApplicable the part of max that does not count
 */
public record LeafStanding(
        BigDecimal earned, BigDecimal beforeGates, BigDecimal max, BigDecimal notApplicable, Outcome outcome) {}
