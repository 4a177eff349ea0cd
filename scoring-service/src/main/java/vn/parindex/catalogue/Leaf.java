package vn.parindex.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tiêu chí được chấm. A leaf of the printed annex's tree.
 *
 * @param code as printed, kept as text: "3.10" is not "3.1"
 * @param max printed maximum, exact
 * @param indicator what is measured; empty for a deadline with several milestones, whose indicators stand there
 * @param ratioRounding decimals to which the percentage is rounded half-up before any use; empty: exact
 * @param target empty unless the leaf has one
 * @param due until when a figure that is not there counts as not yet due; deadline leaves carry their own
 * @param notArisen empty: the status {@code not-arisen} is refused at import
 * @param lead lead agency, or «không ghi trong kế hoạch»
 * @param needsApproval the leaf reads a shared or a district's target into a commune's; results that rest on it are not official
 * @param notes readings chosen where the plan contradicts itself, shown on the card
 * @param rows rows of the seed catalogue that the leaf covers
 * @param origins which document set each key, and from when
 */
public record Leaf(
        String code,
        String name,
        BigDecimal max,
        Optional<IndicatorId> indicator,
        ScoringMethod method,
        Optional<Integer> ratioRounding,
        Optional<Target> target,
        Optional<Due> due,
        Applicability applies,
        Optional<NotArisenPolicy> notArisen,
        RollUp rollUp,
        Citation citation,
        List<String> evidence,
        String lead,
        Optional<Remedy> remedy,
        boolean needsApproval,
        boolean illustrative,
        List<String> notes,
        List<String> rows,
        Map<String, Origin> origins) {

    /** The same leaf under another number. */
    public Leaf numbered(String number) {
        return new Leaf(
                number,
                name,
                max,
                indicator,
                method,
                ratioRounding,
                target,
                due,
                applies,
                notArisen,
                rollUp,
                citation,
                evidence,
                lead,
                remedy,
                needsApproval,
                illustrative,
                notes,
                rows,
                origins);
    }

    /** Every indicator the leaf reads, in printed order. */
    public List<IndicatorId> indicators() {
        return method instanceof ScoringMethod.Deadline deadline
                ? deadline.milestones().stream().map(Milestone::indicator).toList()
                : indicator.stream().toList();
    }
}
