package vn.parindex.scorebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Một dòng của bảng xếp hạng.
 *
 * @param position place in the order of the run, 1 for the first; unlike ranks never shared
 * @param place place among the units asked for, 1 for the first
 * @param rank the run's rank, whatever units were asked for; empty when the unit has no index
 * @param index as printed
 */
public record RankingEntry(
        int position,
        int place,
        String unitCode,
        String unitName,
        String unitType,
        Optional<Integer> rank,
        Optional<BigDecimal> index,
        Optional<String> grade,
        boolean provisional,
        BigDecimal earned,
        BigDecimal lost,
        BigDecimal notApplicable,
        BigDecimal max,
        List<AreaPoints> areas) {

    /** Điểm một lĩnh vực. */
    public record AreaPoints(
            String code, String name, BigDecimal earned, BigDecimal lost, BigDecimal notApplicable, BigDecimal max) {}
}
