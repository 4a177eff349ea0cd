package vn.parindex.scorebook.compare;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.scorebook.compare.LeafChange.Incomparable;
import vn.parindex.scorebook.compare.LeafChange.LeafState;
import vn.parindex.scorebook.compare.LeafChange.Reason;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.ScoreCard;

/** So từng tiêu chí của hai phiếu of one unit. */
final class LeafComparing {

    private static final Set<Cause> OF_THE_DAY = EnumSet.of(Cause.NOT_YET_DUE, Cause.AWAITING, Cause.SURVEY_NOT_HELD);

    private final Comparability sets;
    private final boolean oneBase;

    /** @param oneBase whether a changed formula keeps its difference, with the reason */
    LeafComparing(Comparability sets, boolean oneBase) {
        this.sets = sets;
        this.oneBase = oneBase;
    }

    List<LeafChange> between(ScoreCard before, ScoreCard after) {
        Map<String, LeafResult> old = byCode(before);
        Map<String, LeafResult> now = byCode(after);
        return sets.pairs().stream()
                .map(pair ->
                        change(pair, pair.before().map(old::get), pair.after().map(now::get)))
                .toList();
    }

    private LeafChange change(Comparability.Pair pair, Optional<LeafResult> old, Optional<LeafResult> now) {
        LeafResult named = now.or(() -> old).orElseThrow();
        Optional<Incomparable> hindrance = sets.hindrance(pair);
        boolean shown = oneBase && old.isPresent() && now.isPresent();
        return new LeafChange(
                named.code(),
                old.map(LeafResult::code).filter(code -> !code.equals(named.code())),
                named.name(),
                named.area(),
                old.map(LeafComparing::state),
                now.map(LeafComparing::state),
                shown ? Optional.empty() : hindrance,
                old.isPresent() && now.isPresent()
                        ? reasons(old.get(), now.get(), hindrance.isPresent())
                        : EnumSet.noneOf(Reason.class));
    }

    private static Set<Reason> reasons(LeafResult old, LeafResult now, boolean setChanged) {
        if (!setChanged && old.equals(now)) {
            return EnumSet.noneOf(Reason.class);
        }
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        put(reasons, Reason.SET, setChanged);
        put(reasons, Reason.FIGURE, !old.figure().equals(now.figure()));
        put(
                reasons,
                Reason.APPLICABILITY,
                old.notApplicable().signum() != now.notApplicable().signum());
        put(reasons, Reason.REDISTRIBUTION, grown(old).compareTo(grown(now)) != 0);
        put(reasons, Reason.GATE, lost(old, EnumSet.of(Cause.GATE)).compareTo(lost(now, EnumSet.of(Cause.GATE))) != 0);
        put(reasons, Reason.DAY, lost(old, OF_THE_DAY).compareTo(lost(now, OF_THE_DAY)) != 0);
        // Same figure as printed and yet other points: last year's figure, or a part of a leaf with several.
        put(reasons, Reason.FIGURE, reasons.isEmpty() && old.earned().compareTo(now.earned()) != 0);
        return reasons;
    }

    private static void put(Set<Reason> reasons, Reason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private static BigDecimal grown(LeafResult leaf) {
        return leaf.max().subtract(leaf.printedMax());
    }

    private static BigDecimal lost(LeafResult leaf, Set<Cause> causes) {
        return leaf.losses().stream()
                .filter(loss -> causes.contains(loss.cause()))
                .map(loss -> loss.points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static LeafState state(LeafResult leaf) {
        return new LeafState(leaf.earned(), leaf.max(), leaf.notApplicable(), leaf.figure());
    }

    private static Map<String, LeafResult> byCode(ScoreCard card) {
        return card.criteria().stream().collect(Collectors.toMap(LeafResult::code, Function.identity()));
    }
}
