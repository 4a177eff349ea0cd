package vn.parindex.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Unit;
import vn.parindex.facts.FactSheet;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.scorebook.Base;
import vn.parindex.scoring.Assignment;

/**
 * Nếu … thì: applies scenarios to a base, which gives another base; the engine scores that as it scores any. Writes nothing
 * (docs/what-if.md, section 1).
 */
public final class WhatIf {

    private final Catalogue catalogue;
    private final SetShelf shelf;
    private final Lineage lineage;

    /** With the shipped sets to choose from. */
    public WhatIf(Catalogue catalogue, Lineage lineage) {
        this(catalogue, SetShelf.shipped(catalogue), lineage);
    }

    /** @param shelf the sets that a scenario may choose from */
    public WhatIf(Catalogue catalogue, SetShelf shelf, Lineage lineage) {
        this.catalogue = catalogue;
        this.shelf = shelf;
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
        return new Applied(stack.base, stack.conflicts.found(), List.copyOf(stack.warnings));
    }

    /** The base in the making, and who changed what. */
    private final class Stack {

        private Base base;
        private final Conflicts conflicts = new Conflicts();
        private final List<Finding> warnings = new ArrayList<>();

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
            ChosenSet chosen = new ChosenSet(catalogue, shelf, base, asOf, findings);
            String text = chosen.text(scenario);
            findings.stopOnErrors();
            CriteriaSet set = chosen.read(text, scenario);
            conflicts.next(scenario);
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
                        .forEach(cell -> conflicts.touch(cell.toString()));
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
    }
}
