package vn.parindex.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Criterion;
import vn.parindex.catalogue.Gate;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.RollUp;
import vn.parindex.catalogue.ScoringPolicy;
import vn.parindex.catalogue.SetId;
import vn.parindex.catalogue.TieBreak;

/** Random criteria sets. Every one has area "1", leaves "1.1.1" and "1.1.2" and the four grades of the gate pool. */
final class RandomSets {

    static final Period PERIOD =
            new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 15));

    private final Dice dice;
    private final boolean district;
    private final ScoringPolicy policy;
    private final Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();

    private RandomSets(long seed, boolean district) {
        this.dice = new Dice(seed);
        this.district = district;
        this.policy = policy();
    }

    static CriteriaSet commune(long seed) {
        return new RandomSets(seed, false).set("ngau-nhien-" + seed);
    }

    static CriteriaSet district(long seed) {
        return new RandomSets(seed, true).set("ngau-nhien-huyen-" + seed);
    }

    private CriteriaSet set(String id) {
        List<Area> areas = areas();
        return new CriteriaSet(
                new SetId(id),
                "1",
                "Bộ ngẫu nhiên",
                "nơi thử",
                district,
                "Phòng Nội vụ",
                PERIOD,
                Optional.empty(),
                "draft",
                true,
                policy,
                grades(),
                tieBreaks(areas),
                areas,
                adjustments(),
                gates(),
                List.of(),
                List.of(),
                Map.copyOf(indicators),
                id);
    }

    private ScoringPolicy policy() {
        Set<LocalDate> holidays = new HashSet<>();
        for (int i = dice.between(0, 20); i > 0; i--) {
            holidays.add(dice.day(PERIOD.from(), PERIOD.closes()));
        }
        return new ScoringPolicy(
                dice.pick(List.of(0, 1, 2, 2, 2, 3)),
                dice.pick(List.of(0, 1, 2, 2, 2, 4)),
                dice.chance(70),
                dice.chance(30),
                dice.chance(30),
                dice.chance(80),
                dice.chance(50) ? NotArisenPolicy.EXCLUDE : NotArisenPolicy.ZERO,
                holidays);
    }

    private List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        for (int a = 1, last = dice.between(1, 4); a <= last; a++) {
            List<Criterion> criteria = new ArrayList<>();
            for (int c = 1, lastCriterion = dice.between(1, 4); c <= lastCriterion; c++) {
                criteria.add(criterion(a + "." + c, a == 1 && c == 1 ? 2 : 1));
            }
            areas.add(new Area(String.valueOf(a), "Lĩnh vực " + a, criteria));
        }
        return areas;
    }

    private Criterion criterion(String code, int atLeast) {
        List<Leaf> leaves = new ArrayList<>();
        for (int l = 1, last = dice.between(atLeast, 4); l <= last; l++) {
            RandomLeaf random =
                    new RandomLeaf(dice, code + "." + l, kind(atLeast > 1), district, PERIOD, policy.pointsScale());
            leaves.add(random.leaf);
            random.indicators.forEach(indicator -> indicators.put(indicator.id(), indicator));
        }
        return new Criterion(code, "Tiêu chí " + code, leaves);
    }

    /** Leaves that the gate pool names are often measured against a target, since some sentences ask for one. */
    private Kind kind(boolean namedByGates) {
        if (namedByGates && dice.chance(30)) {
            return Kind.TARGET_RATIO;
        }
        List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
        kinds.removeIf(kind -> district && kind.comparesWithLastYear());
        return dice.pick(kinds);
    }

    private GradeScale grades() {
        int best = dice.between(70, 95);
        List<GradeScale.Step> steps = new ArrayList<>();
        for (String name : List.of("Tốt", "Khá", "Trung bình")) {
            Comparison comparison = dice.chance(50) ? Comparison.AT_LEAST : Comparison.ABOVE;
            steps.add(new GradeScale.Step(name, Optional.of(new Bound(comparison, BigDecimal.valueOf(best)))));
            best -= dice.between(5, 20);
        }
        steps.add(new GradeScale.Step("Yếu", Optional.empty()));
        return new GradeScale("thang thử", RandomLeaf.CITATION, steps);
    }

    private List<TieBreak> tieBreaks(List<Area> areas) {
        List<TieBreak> ties = new ArrayList<>();
        if (dice.chance(50)) {
            ties.add(new TieBreak(true, dice.pick(areas).code()));
        }
        if (dice.chance(50)) {
            ties.add(new TieBreak(false, dice.pick(dice.pick(areas).leaves()).code()));
        }
        return ties;
    }

    private List<Adjustment> adjustments() {
        List<Adjustment> adjustments = new ArrayList<>();
        for (int i = 1, last = dice.between(0, 3); i <= last; i++) {
            IndicatorId id = new IndicatorId("t-" + i);
            RollUp rollUp = RollUp.OWN;
            indicators.put(
                    id,
                    new Indicator(
                            id,
                            "Thưởng phạt " + i,
                            Indicator.ValueType.COUNT,
                            "việc",
                            "",
                            "",
                            Indicator.Better.HIGHER,
                            false,
                            false,
                            Optional.empty(),
                            rollUp));
            adjustments.add(new Adjustment(
                    "T" + i,
                    dice.pick(List.of(Adjustment.Kind.values())),
                    "Thưởng phạt " + i,
                    id,
                    dice.pick(List.of(new BigDecimal("0.50"), new BigDecimal("0.25"), new BigDecimal("3"))),
                    dice.pick(List.of(new BigDecimal("1.00"), new BigDecimal("10"))),
                    RandomLeaf.CITATION,
                    ""));
        }
        return adjustments;
    }

    private List<Gate> gates() {
        List<Gate> gates = new ArrayList<>();
        for (int i = 1, last = dice.between(0, 4); i <= last; i++) {
            gates.add(new Gate("K" + i, dice.pick(GatePool.SENTENCES), RandomLeaf.CITATION, ""));
        }
        return gates;
    }
}
