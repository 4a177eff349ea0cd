package vn.parindex.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.*;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;

/** Small sets and sheets for tests. Every leaf's indicator is «i» and its code. */
public final class Samples {
    public static final Citation CITATION = new Citation("kh-hai-lang-2024", "Phụ lục TT26", "", "");
    public static final LocalDate END = LocalDate.of(2024, 12, 31);

    private Samples() {}

    /** A leaf under construction; every wither returns a changed copy. */
    public record LeafOf(
            String code,
            String max,
            ScoringMethod method,
            Indicator.ValueType type,
            Indicator.Better better,
            Optional<Target> target,
            Optional<Integer> rounding,
            Optional<NotArisenPolicy> notArisen,
            Optional<Due> due,
            Applicability applies) {
        public LeafOf(String code, String max, ScoringMethod method, Indicator.ValueType type) {
            this(
                    code,
                    max,
                    method,
                    type,
                    Indicator.Better.HIGHER,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Applicability.ALWAYS);
        }

        public LeafOf target(Comparison comparison, String value) {
            Target at = new Target(comparison, number(value), CITATION, "");
            return new LeafOf(code, max, method, type, better, Optional.of(at), rounding, notArisen, due, applies);
        }

        public LeafOf notArisen(NotArisenPolicy policy) {
            return new LeafOf(code, max, method, type, better, target, rounding, Optional.of(policy), due, applies);
        }

        public LeafOf rounding(int decimals) {
            return new LeafOf(code, max, method, type, better, target, Optional.of(decimals), notArisen, due, applies);
        }

        public LeafOf lowerIsBetter() {
            return new LeafOf(
                    code, max, method, type, Indicator.Better.LOWER, target, rounding, notArisen, due, applies);
        }

        public LeafOf due(Due at) {
            return new LeafOf(code, max, method, type, better, target, rounding, notArisen, Optional.of(at), applies);
        }

        public LeafOf applies(Applicability to) {
            return new LeafOf(code, max, method, type, better, target, rounding, notArisen, due, to);
        }

        Leaf leaf() {
            return new Leaf(
                    code,
                    "Tiêu chí " + code,
                    number(max),
                    method instanceof ScoringMethod.Deadline ? Optional.empty() : Optional.of(id(code)),
                    method,
                    rounding,
                    target,
                    due,
                    applies,
                    notArisen,
                    RollUp.SUM_OF_COMMUNES,
                    CITATION,
                    List.of(),
                    "Văn phòng HĐND&UBND huyện",
                    Optional.empty(),
                    false,
                    true,
                    List.of(),
                    List.of(),
                    Map.of());
        }

        List<Indicator> indicators() {
            return leaf().indicators().stream()
                    .map(id -> new Indicator(
                            id,
                            "Chỉ báo " + id.value(),
                            type,
                            "hồ sơ",
                            "",
                            "",
                            better,
                            false,
                            false,
                            Optional.empty(),
                            RollUp.SUM_OF_COMMUNES))
                    .toList();
        }
    }

    /** One area «1» of the given leaves. */
    public static CriteriaSet set(LeafOf... leaves) {
        return set(List.of(List.of(leaves)), List.of());
    }

    /** Areas «1», «2», … of the given leaves. */
    public static CriteriaSet set(List<List<LeafOf>> areas, List<Gate> gates) {
        List<Area> all = new ArrayList<>();
        Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
        for (List<LeafOf> leaves : areas) {
            String code = Integer.toString(all.size() + 1);
            List<Criterion> criteria = leaves.stream()
                    .map(leaf -> new Criterion(leaf.code(), "Tiêu chí " + leaf.code(), List.of(leaf.leaf())))
                    .toList();
            leaves.forEach(leaf -> leaf.indicators().forEach(i -> indicators.put(i.id(), i)));
            all.add(new Area(code, "Lĩnh vực " + code, criteria));
        }
        return new CriteriaSet(
                new SetId("mau-2024"),
                "1",
                "Bộ mẫu",
                "Huyện Hải Lăng",
                false,
                "Phòng Nội vụ",
                new Period(LocalDate.of(2024, 1, 1), END, LocalDate.of(2025, 1, 15)),
                Optional.empty(),
                "draft",
                true,
                POLICY,
                GRADES,
                List.of(),
                all,
                List.of(),
                gates,
                List.of(),
                List.of(),
                indicators,
                "digest");
    }

    public static final ScoringPolicy POLICY =
            new ScoringPolicy(2, 2, true, false, false, true, NotArisenPolicy.EXCLUDE, Set.of());

    static final GradeScale GRADES = new GradeScale(
            "thang mẫu",
            CITATION,
            List.of(
                    step("Tốt", Optional.of("80")),
                    step("Khá", Optional.of("70")),
                    step("Trung bình", Optional.of("60")),
                    step("Thấp", Optional.empty())));

    /** A unit of type xã, always in force. */
    public static Unit unit(String code) {
        return new Unit(
                new UnitCode(code),
                "Xã " + code,
                "xã",
                new UnitCode("468"),
                "Huyện Hải Lăng",
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** A sheet of reported figures by leaf code (or indicator id). */
    public static FactSheet sheet(String unit, Map<String, Figure> figures) {
        Map<IndicatorId, Fact> facts = new LinkedHashMap<>();
        figures.forEach((code, figure) -> facts.put(
                id(code),
                new Fact.Reported(
                        figure, figure instanceof Figure.Day day ? Optional.of(day.date()) : Optional.empty(), "")));
        return new FactSheet(new UnitCode(unit), facts);
    }

    public static Figure ratio(String numerator, String denominator) {
        return new Figure.Ratio(number(numerator), number(denominator));
    }

    public static Figure amount(String value) {
        return new Figure.Amount(number(value));
    }

    public static IndicatorId id(String code) {
        return new IndicatorId(code.startsWith("i") ? code : "i" + code.replace('.', '-'));
    }

    public static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static GradeScale.Step step(String name, Optional<String> bound) {
        return new GradeScale.Step(name, bound.map(b -> new Bound(Comparison.AT_LEAST, number(b))));
    }
}
