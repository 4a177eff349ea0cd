package vn.parindex.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Remedy;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.oracle.OracleTask;
import vn.parindex.scoring.Assignment;

/** Random tasks for paths: leaves with remedies, some of which share an indicator. */
final class SmallCards {
    private static final List<String> COSTS = List.of("1", "2", "4", "0.5");
    private static final List<Indicator.ValueType> SHARED = List.of(
            Indicator.ValueType.RATIO,
            Indicator.ValueType.COUNT,
            Indicator.ValueType.NUMBER,
            Indicator.ValueType.YES_NO);

    private SmallCards() {}

    static Assignment of(long seed, int units) {
        OracleTask task = RandomTasks.communes(seed, units);
        Dice dice = new Dice(seed * 31 + 7);
        List<Leaf> seen = new ArrayList<>();
        CriteriaSet set = task.set().mapLeaves(leaf -> {
            Leaf changed = leaf(leaf, dice, sharedWith(task.set(), seen, leaf, dice));
            seen.add(changed);
            return changed;
        });
        return new Assignment(
                set, task.units(), task.sheets(), task.lastYear(), task.successions(), task.asOf(), task.surveyHeld());
    }

    /** The indicator of an earlier leaf, when this leaf can read it too. */
    private static Optional<IndicatorId> sharedWith(CriteriaSet set, List<Leaf> seen, Leaf leaf, Dice dice) {
        if (leaf.indicator().isEmpty() || isSurvey(leaf) || !dice.chance(35)) {
            return leaf.indicator();
        }
        Indicator.ValueType type = type(set, leaf.indicator().get());
        return seen.stream()
                .filter(earlier -> earlier.indicator().isPresent() && !isSurvey(earlier))
                .filter(earlier -> SHARED.contains(type))
                .filter(earlier -> type(set, earlier.indicator().orElseThrow()) == type)
                .filter(earlier ->
                        earlier.notArisen().isEmpty() || leaf.notArisen().isPresent())
                .findFirst()
                .flatMap(Leaf::indicator)
                .or(leaf::indicator);
    }

    private static boolean isSurvey(Leaf leaf) {
        return leaf.method().key().equals("survey") || leaf.method() instanceof ScoringMethod.External;
    }

    private static Indicator.ValueType type(CriteriaSet set, IndicatorId id) {
        return Objects.requireNonNull(set.indicators().get(id)).type();
    }

    private static Leaf leaf(Leaf leaf, Dice dice, Optional<IndicatorId> indicator) {
        Optional<Remedy> remedy = dice.chance(70)
                ? Optional.of(new Remedy(Remedy.Effort.MEDIUM, "làm", new BigDecimal(dice.pick(COSTS))))
                : Optional.empty();
        return new Leaf(
                leaf.code(),
                leaf.name(),
                leaf.max(),
                indicator,
                leaf.method(),
                leaf.ratioRounding(),
                leaf.target(),
                leaf.due(),
                leaf.applies(),
                leaf.notArisen(),
                leaf.rollUp(),
                leaf.citation(),
                leaf.evidence(),
                leaf.lead(),
                remedy,
                leaf.needsApproval(),
                leaf.illustrative(),
                leaf.notes(),
                leaf.rows(),
                leaf.origins());
    }
}
