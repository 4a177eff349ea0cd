package vn.parindex.authoring.impact;

import java.util.List;
import java.util.Optional;
import vn.parindex.authoring.diff.LeafPairs;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;

/**
 * Ngày 29/02 khi dời năm. A due date of 29 February stands on the 28th in a draft for a common year; moved back to the years
 * of the figures it is the 29th again, so that nobody seems to lose by it.
 */
record LeapDays(LeafPairs pairs, int years) {

    static CriteriaSet restored(CriteriaSet against, CriteriaSet moved, int years) {
        return moved.mapLeaves(new LeapDays(LeafPairs.of(against, moved), years)::leaf);
    }

    private Leaf leaf(Leaf now) {
        Optional<Leaf> old = pairs.before(now.code());
        return old.isEmpty()
                ? now
                : with(now, now.due().map(due -> due(old.get().due(), due)), method(old.get(), now));
    }

    private ScoringMethod method(Leaf old, Leaf now) {
        if (old.method() instanceof ScoringMethod.Deadline was && now.method() instanceof ScoringMethod.Deadline is) {
            return new ScoringMethod.Deadline(is.milestones().stream()
                    .map(milestone -> milestone(was.milestones(), milestone))
                    .toList());
        }
        return now.method();
    }

    private Milestone milestone(List<Milestone> old, Milestone now) {
        Optional<Due> was = old.stream()
                .filter(each -> each.indicator().equals(now.indicator()))
                .map(Milestone::due)
                .findFirst();
        return new Milestone(
                now.name(), now.indicator(), now.sharePercent(), due(was, now.due()), now.late(), now.workingDays());
    }

    /** The old day when it only differs by having been moved to the draft's year and back. */
    private Due due(Optional<Due> old, Due now) {
        return old.filter(was -> was.boundary() == now.boundary()
                        && was.date().plusYears(years).minusYears(years).equals(now.date()))
                .orElse(now);
    }

    private static Leaf with(Leaf leaf, Optional<Due> due, ScoringMethod method) {
        return new Leaf(
                leaf.code(),
                leaf.name(),
                leaf.max(),
                leaf.indicator(),
                method,
                leaf.ratioRounding(),
                leaf.target(),
                due,
                leaf.applies(),
                leaf.notArisen(),
                leaf.rollUp(),
                leaf.citation(),
                leaf.evidence(),
                leaf.lead(),
                leaf.remedy(),
                leaf.needsApproval(),
                leaf.illustrative(),
                leaf.notes(),
                leaf.rows(),
                leaf.origins());
    }
}
