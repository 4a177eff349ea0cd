package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Phiếu điểm. Result of one unit; immutable, free of clock, run id and locale.
 *
 * @param index empty when nothing applies to the unit; then it has no grade and no rank either
 * @param indexToDate without what is not yet due or awaited; empty when nothing is left
 * @param gradeNote how the grade contradicts the printed index, or what capped it; empty otherwise
 * @param provisional whether points are lost only because they are not yet due or awaited
 * @param areas in printed order
 * @param criteria the leaves in printed order
 * @param warnings figures that were ignored, and the like
 */
public record ScoreCard(
        String unitCode,
        String unitName,
        String unitType,
        BigDecimal earned,
        BigDecimal lost,
        BigDecimal notApplicable,
        BigDecimal max,
        BigDecimal applicableMax,
        BigDecimal bonus,
        BigDecimal penalty,
        Optional<Index> index,
        Optional<BigDecimal> indexToDate,
        Optional<String> grade,
        String gradeNote,
        Optional<Integer> rank,
        boolean provisional,
        List<GateEffect> gateEffects,
        List<AdjustmentResult> adjustments,
        List<AreaResult> areas,
        List<LeafResult> criteria,
        List<String> warnings) {}
