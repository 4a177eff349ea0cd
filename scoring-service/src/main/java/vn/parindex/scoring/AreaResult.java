package vn.parindex.scoring;

import java.math.BigDecimal;

/** Kết quả một lĩnh vực. earned + lost + notApplicable = max. */
public record AreaResult(
        String code, String name, BigDecimal earned, BigDecimal lost, BigDecimal notApplicable, BigDecimal max) {}
