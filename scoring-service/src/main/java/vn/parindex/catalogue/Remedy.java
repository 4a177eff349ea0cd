package vn.parindex.catalogue;

import java.math.BigDecimal;

/**
 * Cách khắc phục.
 *
 * @param effort low, medium or high
 * @param cost relative cost of one step for the cheapest path (default low 1, medium 2, high 4)
 */
public record Remedy(Effort effort, String text, BigDecimal cost) {

    /** Công sức. */
    public enum Effort {
        LOW,
        MEDIUM,
        HIGH
    }
}
