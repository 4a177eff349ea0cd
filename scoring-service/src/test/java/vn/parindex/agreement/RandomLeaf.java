package vn.parindex.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.Applicability;
import vn.parindex.catalogue.Citation;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.RollUp;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.Target;

/** One random leaf and the indicators that it reads. */
final class RandomLeaf {

    static final Citation CITATION = new Citation("nguon", "mục 1", "1", "");
    private static final List<RollUp> SUMS = List.of(RollUp.OWN, RollUp.SUM_OF_COMMUNES, RollUp.OWN_AND_COMMUNES);

    final Leaf leaf;
    final List<Indicator> indicators = new ArrayList<>();
    private final Dice dice;

    RandomLeaf(Dice dice, String code, Kind kind, boolean district, Period period, int pointsScale) {
        this.dice = dice;
        BigDecimal max = dice.chance(2)
                ? BigDecimal.ZERO
                : dice.decimal(0, 6, pointsScale).max(BigDecimal.ONE);
        IndicatorId id = new IndicatorId("i-" + code.replace('.', '-'));
        RandomMethods methods = new RandomMethods(dice, max, id, period.from(), period.to());
        ScoringMethod method = methods.method(kind);
        boolean share = district && kind.type == Indicator.ValueType.RATIO && dice.chance(25);
        RollUp rollUp =
                share ? RollUp.SHARE_OF_COMMUNES : district && kind.canBeSummed() ? dice.pick(SUMS) : RollUp.OWN;
        this.leaf = new Leaf(
                code,
                "Tiêu chí " + code,
                max,
                kind == Kind.MILESTONES ? Optional.empty() : Optional.of(id),
                method,
                kind.type == Indicator.ValueType.RATIO && dice.chance(25)
                        ? Optional.of(dice.between(0, 2))
                        : Optional.empty(),
                target(methods, method),
                !(method instanceof ScoringMethod.Deadline) && dice.chance(30)
                        ? Optional.of(methods.due())
                        : Optional.empty(),
                applies(district),
                policy(kind),
                rollUp,
                CITATION,
                List.of(),
                "Phòng Nội vụ",
                Optional.empty(),
                dice.chance(5),
                true,
                List.of(),
                List.of(),
                Map.of());
        for (IndicatorId read : leaf.indicators()) {
            indicators.add(indicator(read, share ? Indicator.ValueType.YES_NO : kind.type, rollUp));
        }
    }

    private Optional<Target> target(RandomMethods methods, ScoringMethod method) {
        if (!(method instanceof ScoringMethod.AgainstTarget against)) {
            return Optional.empty();
        }
        List<Comparison> allowed =
                against.allOrNothing() ? List.of(Comparison.values()) : List.of(Comparison.AT_LEAST, Comparison.ABOVE);
        return Optional.of(new Target(dice.pick(allowed), methods.threshold(), CITATION, ""));
    }

    private Optional<NotArisenPolicy> policy(Kind kind) {
        if (kind == Kind.DEDUCTION || kind == Kind.MILESTONES) {
            return Optional.empty();
        }
        return kind.comparesWithLastYear() || dice.chance(75)
                ? Optional.of(dice.pick(List.of(NotArisenPolicy.values())))
                : Optional.empty();
    }

    private Applicability applies(boolean district) {
        if (district || dice.chance(75)) {
            return dice.chance(97) ? Applicability.ALWAYS : new Applicability(Set.of(), Map.of(), false);
        }
        Set<String> types = dice.chance(60) ? Set.of("xã", "thị trấn") : Set.of();
        Map<String, Set<String>> attributes =
                dice.chance(50) ? Map.of("nong-thon-moi", Set.of("dat", "nang-cao")) : Map.of();
        return new Applicability(types, attributes, true);
    }

    private Indicator indicator(IndicatorId id, Indicator.ValueType type, RollUp rollUp) {
        boolean lower = leaf.method() instanceof ScoringMethod.Deduction
                || leaf.method() instanceof ScoringMethod.YearOnYear && dice.chance(40)
                || leaf.target().stream().anyMatch(RandomLeaf::wantsLow)
                || leaf.method() instanceof ScoringMethod.Band band
                        && band.steps().get(0).bounds().stream().allMatch(b -> wantsLow(b.comparison()));
        return new Indicator(
                id,
                "Chỉ báo " + id,
                type,
                "việc",
                type == Indicator.ValueType.RATIO ? "tử số" : "",
                type == Indicator.ValueType.RATIO ? "mẫu số" : "",
                lower ? Indicator.Better.LOWER : Indicator.Better.HIGHER,
                type == Indicator.ValueType.RATIO && dice.chance(15),
                (type == Indicator.ValueType.NUMBER || type == Indicator.ValueType.RATIO) && dice.chance(10),
                Optional.empty(),
                rollUp);
    }

    private static boolean wantsLow(Target target) {
        return wantsLow(target.comparison());
    }

    private static boolean wantsLow(Comparison comparison) {
        return comparison == Comparison.AT_MOST || comparison == Comparison.BELOW;
    }
}
