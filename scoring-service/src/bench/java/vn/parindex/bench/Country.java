package vn.parindex.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.parindex.catalogue.Applicability;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Citation;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Criterion;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.RollUp;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.ScoringPolicy;
import vn.parindex.catalogue.SetId;
import vn.parindex.catalogue.Target;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;

/** A country of made-up figures: a set of 60 leaves (bands, targets, proportional, yes-no) and as many communes as asked for. */
public final class Country {

    private static final int AREAS = 6;
    private static final int LEAVES_PER_AREA = 10;
    private static final Citation CITATION = new Citation("bench", "", "", "");
    private static final BigDecimal MAX = new BigDecimal("1.50");

    private Country() {}

    public static CriteriaSet set() {
        List<Area> areas = new ArrayList<>();
        Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
        for (int a = 1; a <= AREAS; a++) {
            List<Criterion> criteria = new ArrayList<>();
            for (int l = 1; l <= LEAVES_PER_AREA; l++) {
                Leaf leaf = leaf(a + "." + l, l);
                criteria.add(new Criterion(leaf.code(), leaf.name(), List.of(leaf)));
                IndicatorId id = leaf.indicator().orElseThrow();
                indicators.put(id, indicator(id, l));
            }
            areas.add(new Area(String.valueOf(a), "Lĩnh vực " + a, criteria));
        }
        Period period = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 15));
        ScoringPolicy policy =
                new ScoringPolicy(2, 2, true, false, false, true, NotArisenPolicy.EXCLUDE, Set.of());
        GradeScale grades = new GradeScale(
                "đo tốc độ",
                CITATION,
                List.of(
                        new GradeScale.Step("Tốt", Optional.of(new Bound(Comparison.AT_LEAST, new BigDecimal("80")))),
                        new GradeScale.Step("Thấp", Optional.empty())));
        return new CriteriaSet(
                new SetId("bench"), "1", "Bộ đo tốc độ", "cả nước", false, "đo tốc độ", period, Optional.empty(), "draft",
                true, policy, grades, List.of(), areas, List.of(), List.of(), List.of(), List.of(), indicators, "0");
    }

    private static Leaf leaf(String code, int kind) {
        return new Leaf(
                code, "Tiêu chí " + code, MAX, Optional.of(new IndicatorId("i-" + code)), method(kind), Optional.empty(),
                Optional.of(new Target(Comparison.AT_LEAST, new BigDecimal("80"), CITATION, "")), Optional.empty(),
                Applicability.ALWAYS, Optional.of(NotArisenPolicy.EXCLUDE), RollUp.OWN, CITATION, List.of(), "đo tốc độ",
                Optional.empty(), false, true, List.of(), List.of(), Map.of());
    }

    private static ScoringMethod method(int kind) {
        return switch (kind % 5) {
            case 0 -> new ScoringMethod.YesNo();
            case 1 -> new ScoringMethod.AgainstTarget(false);
            case 2 -> new ScoringMethod.Proportional(Optional.of(new BigDecimal("40")), false);
            default -> new ScoringMethod.Band(List.of(
                    step("95", "1.50"), step("80", "1.00"), step("60", "0.50"), step("40", "0.25")));
        };
    }

    private static BandStep step(String bound, String points) {
        return new BandStep(
                List.of(new Bound(Comparison.AT_LEAST, new BigDecimal(bound))), new BigDecimal(points));
    }

    private static Indicator indicator(IndicatorId id, int kind) {
        Indicator.ValueType type = kind % 5 == 0 ? Indicator.ValueType.YES_NO : Indicator.ValueType.RATIO;
        return new Indicator(
                id, "Chỉ báo " + id, type, "hồ sơ", "tử", "mẫu", Indicator.Better.HIGHER, false, false,
                Optional.empty(), RollUp.OWN);
    }

    public static List<Unit> units(int count) {
        List<Unit> units = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            units.add(new Unit(
                    new UnitCode(String.format("%05d", i)), "Xã số " + i, "xã", new UnitCode("000"), "đo tốc độ", Map.of(),
                    Optional.empty(), Optional.empty()));
        }
        return units;
    }

    public static List<FactSheet> sheets(CriteriaSet set, List<Unit> units) {
        Random random = new Random(2024);
        List<FactSheet> sheets = new ArrayList<>(units.size());
        for (Unit unit : units) {
            Map<IndicatorId, Fact> facts = new HashMap<>();
            set.indicators().values().forEach(i -> facts.put(i.id(), fact(i, random)));
            sheets.add(new FactSheet(unit.code(), facts));
        }
        return sheets;
    }

    private static Fact fact(Indicator indicator, Random random) {
        if (indicator.type() == Indicator.ValueType.YES_NO) {
            return new Fact.Reported(new Figure.YesNo(random.nextInt(4) > 0), Optional.empty(), "minh họa");
        }
        int denominator = 50 + random.nextInt(2000);
        int numerator = random.nextInt(denominator + 1);
        return new Fact.Reported(
                new Figure.Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)),
                Optional.empty(),
                "minh họa");
    }
}
