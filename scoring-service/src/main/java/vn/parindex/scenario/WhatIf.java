package vn.parindex.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetChange;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Unit;
import vn.parindex.facts.FactSheet;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;
import vn.parindex.scorebook.Base;
import vn.parindex.scoring.Assignment;

/**
 * Nếu … thì: applies scenarios to a base, which gives another base; the engine scores that as it scores any. Writes nothing
 * (docs/what-if.md, section 1).
 */
public final class WhatIf {

    private final Catalogue catalogue;
    private final Lineage lineage;

    public WhatIf(Catalogue catalogue, Lineage lineage) {
        this.catalogue = catalogue;
        this.lineage = lineage;
    }

    /**
     * The base after all scenarios, one after the other.
     *
     * @throws vn.parindex.finding.BadInput with everything that is wrong with any of them
     */
    public Applied apply(Base base, List<Scenario> scenarios) {
        Stack stack = new Stack(base);
        scenarios.forEach(stack::add);
        return new Applied(stack.base, List.copyOf(stack.conflicts), List.copyOf(stack.warnings));
    }

    /** The base in the making, and who changed what. */
    private final class Stack {

        private Base base;
        private final List<Applied.Conflict> conflicts = new ArrayList<>();
        private final List<Finding> warnings = new ArrayList<>();
        private final Map<String, String> changedBy = new HashMap<>();

        Stack(Base base) {
            this.base = base;
        }

        void add(Scenario scenario) {
            if (scenario.changesNothing()) {
                return;
            }
            Findings findings = new Findings();
            Assignment old = base.assignment();
            LocalDate asOf = scenario.asOf().orElse(old.asOf());
            String text = setText(scenario, asOf, findings);
            findings.stopOnErrors();
            scenario.set().forEach(change -> touch(where(change), scenario.name()));
            CriteriaSet set = text.equals(base.setText()) ? old.set() : Base.set(catalogue, text, base.movedYears());
            List<FactSheet> sheets = facts(scenario, set, asOf, findings);
            findings.stopOnErrors();
            warnings.addAll(findings.sorted());
            Assignment changed = new Assignment(
                    set,
                    old.units(),
                    sheets,
                    old.lastYear(),
                    old.successions(),
                    asOf,
                    scenario.surveyHeld().orElse(old.surveyHeld()));
            base = new Base(scenario.name(), text, base.movedYears(), changed);
        }

        private List<FactSheet> facts(Scenario scenario, CriteriaSet set, LocalDate asOf, Findings findings) {
            Assignment old = base.assignment();
            if (scenario.facts().isEmpty()) {
                return old.sheets();
            }
            Selection selection = new Selection(changeable(set), lineage, asOf, findings);
            ChangedFacts facts = new ChangedFacts(set, old.units(), old.sheets(), selection, findings);
            for (int i = 0; i < scenario.facts().size(); i++) {
                facts.apply(scenario.facts().get(i), "facts[" + i + "]")
                        .forEach(cell -> touch(cell.toString(), scenario.name()));
            }
            return facts.sheets();
        }

        /** The units, and for a district set also their districts, which have rows of their own. */
        private List<Unit> changeable(CriteriaSet set) {
            Assignment old = base.assignment();
            if (!set.districtLevel()) {
                return old.units();
            }
            return Stream.concat(old.units().stream(), Assignment.of(set, old.units(), List.of()).scored().stream())
                    .toList();
        }

        private String setText(Scenario scenario, LocalDate asOf, Findings findings) {
            Optional<String> other = scenario.criteriaSet();
            String text = other.isPresent() ? other(other.get(), asOf, findings) : base.setText();
            return text.isEmpty() ? text : catalogue.changedCanonical(text, scenario.set());
        }

        private String other(String id, LocalDate asOf, Findings findings) {
            Place place = Place.of("criteriaSet");
            if (!SetFolder.shippedIds().contains(id)) {
                String known = "một trong: " + String.join(", ", SetFolder.shippedIds());
                findings.error("unknown-set", place, "không có bộ chỉ số (" + id + ")", known);
                return "";
            }
            CriteriaSet set = catalogue.read(SetFolder.shipped(id));
            if (asOf.isBefore(set.period().from()) || asOf.isAfter(set.period().closes())) {
                findings.error(
                        "set-not-in-force",
                        place,
                        "bộ chỉ số (" + id + ") không có hiệu lực vào ngày " + asOf,
                        "ngày chốt từ " + set.period().from() + " đến "
                                + set.period().closes());
                return "";
            }
            return catalogue.canonical(SetFolder.shipped(id), asOf);
        }

        private void touch(String what, String scenario) {
            String before = changedBy.put(what, scenario);
            if (before != null && !before.equals(scenario)) {
                conflicts.add(new Applied.Conflict(what, before, scenario));
            }
        }

        private static String where(SetChange change) {
            return change.leaf().map(leaf -> leaf + " ").orElse("") + change.path();
        }
    }
}
