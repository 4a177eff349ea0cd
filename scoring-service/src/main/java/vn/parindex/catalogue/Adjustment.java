package vn.parindex.catalogue;

import java.math.BigDecimal;

/**
 * Điểm thưởng, điểm trừ ngoài thang. Stands outside the 100 and outside the ledger: min(n x points-per-unit, cap).
 *
 * @param indicator a count; not entered means 0
 */
public record Adjustment(
        String code,
        Kind kind,
        String name,
        IndicatorId indicator,
        BigDecimal pointsPerUnit,
        BigDecimal cap,
        Citation citation,
        String note) {

    /** Thưởng hay trừ. */
    public enum Kind {
        BONUS,
        PENALTY
    }
}
