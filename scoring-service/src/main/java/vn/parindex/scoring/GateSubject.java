package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.Applicability;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.scoring.drools.GateSentence.Clause;

/**
 * Đối tượng của một vế: the leaf, area or index that a condition asks, and what can become of it on a card.
 *
 * @param key by which two conditions about the same are found
 * @param leaves the leaf itself, those of the area, or all
 */
record GateSubject(CriteriaSet set, String key, boolean isIndex, List<Leaf> leaves) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static GateSubject of(CriteriaSet set, Clause clause) {
        Map<String, String> values = clause.values();
        if (values.containsKey("leaf")) {
            return new GateSubject(set, "leaf " + values.get("leaf"), false, leaves(set, values.get("leaf")));
        }
        if (values.containsKey("area")) {
            return new GateSubject(set, "area " + values.get("area"), false, ofArea(set, values.get("area")));
        }
        return new GateSubject(set, "index", true, set.leaves());
    }

    /** The least share of the maximum; penalties take an index without bounds below 0. */
    BigDecimal lowest() {
        return BigDecimal.ZERO.subtract(beyond(Adjustment.Kind.PENALTY));
    }

    /** The highest share of the maximum; bonuses take an index without bounds above 100. */
    BigDecimal highest() {
        return HUNDRED.add(beyond(Adjustment.Kind.BONUS));
    }

    private BigDecimal beyond(Adjustment.Kind kind) {
        return set.adjustments().stream()
                .filter(line -> isIndex && !set.policy().indexCapped() && line.kind() == kind)
                .map(Adjustment::cap)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether it may be missing on the card of a commune: a condition holds only of what applies. */
    boolean mayBeMissing() {
        return leaves.stream().allMatch(this::mayNotApply);
    }

    private boolean mayNotApply(Leaf leaf) {
        return !leaf.applies().equals(Applicability.ALWAYS)
                || leaf.notArisen().filter(GateSubject::leavesOut).isPresent()
                || isSurvey(leaf.method()) && leavesOut(set.policy().surveyNotHeld());
    }

    private static boolean leavesOut(NotArisenPolicy policy) {
        return policy == NotArisenPolicy.EXCLUDE || policy == NotArisenPolicy.REDISTRIBUTE;
    }

    /** Whether only a target method judges it, which alone says that a target is missed. */
    boolean isJudgedByTarget() {
        return is(ScoringMethod.AgainstTarget.class::isInstance);
    }

    /** Whether others give its figure, which is awaited while it is not there, and not missing. */
    boolean isGivenByOthers() {
        return is(method -> isSurvey(method) || method instanceof ScoringMethod.External);
    }

    /** Whether it gets its whole maximum or nothing. */
    boolean isWholeOrNothing() {
        return is(method -> method instanceof ScoringMethod.YesNo
                || method instanceof ScoringMethod.AgainstTarget target && target.allOrNothing()
                || method instanceof ScoringMethod.Checklist list && list.allOrNothing());
    }

    /** Whether nothing is earned while a figure is missing: of several milestones others may be there. */
    boolean isOneFigure() {
        return leaves.stream().allMatch(leaf -> leaf.indicators().size() == 1);
    }

    private boolean is(Predicate<ScoringMethod> kind) {
        return key.startsWith("leaf ") && leaves.stream().map(Leaf::method).anyMatch(kind);
    }

    private static boolean isSurvey(ScoringMethod method) {
        return method instanceof ScoringMethod.SurveyMean || method instanceof ScoringMethod.SurveyShare;
    }

    private static List<Leaf> leaves(CriteriaSet set, String code) {
        return set.leaves().stream().filter(leaf -> leaf.code().equals(code)).toList();
    }

    private static List<Leaf> ofArea(CriteriaSet set, String code) {
        return set.areas().stream()
                .filter(area -> area.code().equals(code))
                .map(Area::leaves)
                .flatMap(List::stream)
                .toList();
    }
}
