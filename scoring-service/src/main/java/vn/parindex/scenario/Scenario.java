package vn.parindex.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Edition;
import vn.parindex.catalogue.SetChange;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;

/**
 * Kịch bản. A name and changes to a base, in their order (docs/what-if.md, section 1).
 *
 * @param asOf another as-of date
 * @param surveyHeld another word on whether the survey was held
 * @param criteriaSet another set to score the base's figures with: its id for the version in force, {@code id@version}
 *     for one version
 */
public record Scenario(
        String name,
        Optional<LocalDate> asOf,
        Optional<Boolean> surveyHeld,
        Optional<String> criteriaSet,
        List<FactChange> facts,
        List<SetChange> set) {

    /** A scenario that changes nothing. */
    public static Scenario unchanged(String name) {
        return new Scenario(name, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    public boolean changesNothing() {
        return equals(unchanged(name));
    }

    /** The same changes under another name. */
    public Scenario named(String other) {
        return new Scenario(other, asOf, surveyHeld, criteriaSet, facts, set);
    }

    /** The same scenario with the other set named with its version, so that a later publication does not change it. */
    public Scenario pinned(SetShelf shelf) {
        Optional<String> version = criteriaSet.map(name -> shelf.find(SetRef.parse(name))
                .map(Edition::ref)
                .map(SetRef::toString)
                .orElse(name));
        return new Scenario(name, asOf, surveyHeld, version, facts, set);
    }

    /** One more change of figures, after the others. */
    public Scenario and(FactChange change) {
        List<FactChange> more = new ArrayList<>(facts);
        more.add(change);
        return new Scenario(name, asOf, surveyHeld, criteriaSet, List.copyOf(more), set);
    }
}
