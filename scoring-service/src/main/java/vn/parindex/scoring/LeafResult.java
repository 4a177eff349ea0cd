package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Citation;

/**
 * Kết quả một tiêu chí được chấm. Ledger: earned + lost + notApplicable = max.
 *
 * @param criterion code of the criterion the leaf stands under
 * @param area code of its area
 * @param max maximum after redistribution
 * @param figure the figure as an officer would write it; empty when there is none
 * @param targetReached only for target methods with a figure
 * @param cause of the largest loss
 * @param losses largest first is for pages; here in printed order of the parts
 * @param sentence one sentence on the whole leaf; empty when nothing was lost
 * @param rule the rule that decided (the first part's when there are several)
 */
public record LeafResult(
        String code,
        String name,
        String criterion,
        String area,
        String method,
        Outcome outcome,
        BigDecimal earned,
        BigDecimal lost,
        BigDecimal notApplicable,
        BigDecimal max,
        BigDecimal printedMax,
        String figure,
        Optional<Boolean> targetReached,
        Optional<Cause> cause,
        List<LostPoint> losses,
        String sentence,
        String rule,
        Citation citation,
        String leadAgency,
        boolean needsApproval,
        boolean illustrative,
        List<String> notes) {}
