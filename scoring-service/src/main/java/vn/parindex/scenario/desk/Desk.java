package vn.parindex.scenario.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.RollUp;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.scorebook.Base;

/**
 * Bàn thử của một đơn vị: every leaf with the fields that can be changed, as they are now.
 *
 * @param areas in printed order
 */
public record Desk(UnitCode unit, List<DeskArea> areas) {

    /** Một lĩnh vực. */
    public record DeskArea(String code, String name, List<DeskLeaf> leaves) {}

    /** The desk of a unit; the base already holds what a scenario changed. */
    public static Desk of(Base base, UnitCode unit) {
        CriteriaSet set = base.assignment().set();
        Map<IndicatorId, Fact> facts = base.assignment().sheets().stream()
                .filter(sheet -> sheet.unit().equals(unit))
                .findFirst()
                .map(FactSheet::facts)
                .orElse(Map.of());
        Map<IndicatorId, String> shown = new HashMap<>();
        List<DeskArea> areas = new ArrayList<>();
        for (Area area : set.areas()) {
            List<DeskLeaf> leaves = area.leaves().stream()
                    .map(leaf -> leaf(leaf, set, facts, shown, base.movedYears() != 0))
                    .toList();
            areas.add(new DeskArea(area.code(), area.name(), leaves));
        }
        return new Desk(unit, areas);
    }

    private static DeskLeaf leaf(
            Leaf leaf, CriteriaSet set, Map<IndicatorId, Fact> facts, Map<IndicatorId, String> shown, boolean reDated) {
        List<DeskLeaf.Figures> figures = new ArrayList<>();
        Optional<String> shared = Optional.empty();
        boolean rolledUp = set.districtLevel()
                && (leaf.rollUp() == RollUp.SUM_OF_COMMUNES || leaf.rollUp() == RollUp.SHARE_OF_COMMUNES);
        for (IndicatorId id : rolledUp ? List.<IndicatorId>of() : leaf.indicators()) {
            Indicator indicator = Objects.requireNonNull(set.indicators().get(id));
            Optional<String> before = Optional.ofNullable(shown.putIfAbsent(id, leaf.code()));
            if (before.isPresent()) {
                shared = before;
            } else {
                String name = leaf.indicators().size() > 1 ? indicator.name() : "";
                Optional<Fact> fact = Optional.ofNullable(facts.get(id));
                figures.add(new DeskLeaf.Figures(name, new FigureFields(leaf, indicator, fact).fields()));
            }
        }
        return new DeskLeaf(leaf, figures, shared, rolledUp, new RuleFields(leaf, reDated).fields());
    }

    /** The same desk with what somebody typed. */
    public Desk with(Map<String, String> typed) {
        return new Desk(
                unit,
                areas.stream()
                        .map(area -> new DeskArea(
                                area.code(),
                                area.name(),
                                area.leaves().stream()
                                        .map(leaf -> typed(leaf, typed))
                                        .toList()))
                        .toList());
    }

    private static DeskLeaf typed(DeskLeaf leaf, Map<String, String> typed) {
        return new DeskLeaf(
                leaf.leaf(),
                leaf.figures().stream()
                        .map(each -> new DeskLeaf.Figures(each.name(), typed(each.fields(), typed)))
                        .toList(),
                leaf.sharedWith(),
                leaf.rolledUp(),
                typed(leaf.rules(), typed));
    }

    private static List<Field> typed(List<Field> fields, Map<String, String> typed) {
        return fields.stream()
                .map(field -> field.with(typed.getOrDefault(field.name(), field.value())))
                .toList();
    }
}
