package vn.parindex.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.SetChange;

/**
 * Kịch bản. A name and changes to a base, in their order (docs/what-if.md, section 1).
 *
 * @param asOf another as-of date
 * @param surveyHeld another word on whether the survey was held
 * @param criteriaSet id of another shipped set to score the base's figures with
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

    /** One more change of figures, after the others. */
    public Scenario and(FactChange change) {
        List<FactChange> more = new ArrayList<>(facts);
        more.add(change);
        return new Scenario(name, asOf, surveyHeld, criteriaSet, List.copyOf(more), set);
    }
}
