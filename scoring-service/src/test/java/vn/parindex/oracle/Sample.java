package vn.parindex.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.Applicability;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Citation;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Criterion;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.Gate;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Late;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.RollUp;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.ScoringPolicy;
import vn.parindex.catalogue.SetId;
import vn.parindex.catalogue.Target;
import vn.parindex.commune.Succession;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;

/** A small set of one area for examples worked by hand: leaf "1.n" reads indicator "1.n". */
final class Sample {

    static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final Citation CITATION = new Citation("nguon", "", "", "");

    final List<Leaf> leaves = new ArrayList<>();
    final List<Unit> units = new ArrayList<>();
    final List<FactSheet> lastYear = new ArrayList<>();
    final List<Succession> successions = new ArrayList<>();
    private final Map<UnitCode, Map<IndicatorId, Fact>> facts = new HashMap<>();
    private final Map<IndicatorId, Indicator> indicators = new HashMap<>();
    final List<Gate> gates = new ArrayList<>();
    LocalDate asOf = END;
    boolean published;
    boolean districtLevel;
    RollUp rollUp = RollUp.OWN;

    static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    static Figure ratio(long numerator, long denominator) {
        return new Figure.Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    static Target target(Comparison comparison, String value) {
        return new Target(comparison, n(value), CITATION, "");
    }

    Sample leaf(String code, String max, ScoringMethod method, NotArisenPolicy... policy) {
        return leaf(code, max, method, Optional.empty(), Optional.empty(), policy);
    }

    Sample leaf(
            String code,
            String max,
            ScoringMethod method,
            Optional<Target> target,
            Optional<Integer> rounding,
            NotArisenPolicy... policy) {
        boolean milestones = method instanceof ScoringMethod.Deadline;
        Leaf leaf = new Leaf(
                code,
                code,
                n(max),
                milestones ? Optional.empty() : Optional.of(new IndicatorId(code)),
                method,
                rounding,
                target,
                Optional.empty(),
                Applicability.ALWAYS,
                policy.length == 0 ? Optional.empty() : Optional.of(policy[0]),
                rollUp,
                CITATION,
                List.of(),
                "",
                Optional.empty(),
                false,
                true,
                List.of(),
                List.of(),
                Map.of());
        leaves.add(leaf);
        leaf.indicators().forEach(id -> indicators.put(id, indicator(id)));
        return this;
    }

    private static Indicator indicator(IndicatorId id) {
        return new Indicator(
                id,
                id.value(),
                Indicator.ValueType.RATIO,
                "",
                "",
                "",
                Indicator.Better.HIGHER,
                false,
                false,
                Optional.empty(),
                RollUp.OWN);
    }

    static Milestone milestone(String indicator, String share, Due due) {
        return new Milestone(indicator, new IndicatorId(indicator), n(share), due, new Late.Zero(), false);
    }

    Sample unit(String code) {
        units.add(new Unit(
                new UnitCode(code), code, "xã", new UnitCode("h"), "H", Map.of(), Optional.empty(), Optional.empty()));
        return this;
    }

    Sample fact(String unit, String indicator, Fact fact) {
        facts.computeIfAbsent(new UnitCode(unit), code -> new HashMap<>()).put(new IndicatorId(indicator), fact);
        return this;
    }

    Sample reported(String unit, String indicator, Figure figure) {
        return fact(unit, indicator, new Fact.Reported(figure, Optional.empty(), ""));
    }

    Sample notArisen(String unit, String indicator) {
        return fact(unit, indicator, new Fact.NotArisen(""));
    }

    Sample gate(String sentence) {
        gates.add(new Gate("K" + (gates.size() + 1), sentence, CITATION, ""));
        return this;
    }

    List<OracleCard> score() {
        List<FactSheet> sheets = new ArrayList<>();
        facts.forEach((unit, sheet) -> sheets.add(new FactSheet(unit, sheet)));
        return Oracle.score(new OracleTask(set(), units, sheets, lastYear, successions, asOf, true));
    }

    OracleLeaf only(String code) {
        return score().get(0).leaves().stream()
                .filter(leaf -> leaf.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private CriteriaSet set() {
        return new CriteriaSet(
                new SetId("mau"),
                "1",
                "",
                "",
                districtLevel,
                "",
                new Period(LocalDate.of(2024, 1, 1), END, LocalDate.of(2025, 1, 15)),
                Optional.empty(),
                "draft",
                true,
                new ScoringPolicy(
                        2, 2, true, published, false, true, NotArisenPolicy.EXCLUDE, Set.of(LocalDate.of(2024, 4, 30))),
                grades(),
                List.of(),
                List.of(new Area("1", "1", List.of(new Criterion("1", "1", leaves)))),
                List.of(),
                gates,
                List.of(),
                List.of(),
                indicators,
                "");
    }

    private static GradeScale grades() {
        return new GradeScale(
                "",
                CITATION,
                List.of(
                        new GradeScale.Step("Tốt", Optional.of(new Bound(Comparison.AT_LEAST, n("80")))),
                        new GradeScale.Step("Khá", Optional.of(new Bound(Comparison.AT_LEAST, n("65")))),
                        new GradeScale.Step("Thấp", Optional.empty())));
    }
}
