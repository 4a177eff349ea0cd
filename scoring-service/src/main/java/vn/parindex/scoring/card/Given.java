package vn.parindex.scoring.card;

import java.util.List;
import java.util.Optional;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;

/**
 * Số liệu được cho một phần.
 *
 * @param fact empty when nothing was entered, or when a district's figure cannot be put together
 * @param partial district sets: what could be put together
 * @param missingUnits district sets: names of the communes without a row
 */
public record Given(Optional<Fact> fact, Optional<Figure> partial, List<String> missingUnits) {
    static Given of(Optional<Fact> fact) {
        return new Given(fact, Optional.empty(), List.of());
    }

    /** The reported figure. */
    public Optional<Figure> figure() {
        return fact.filter(Fact.Reported.class::isInstance).map(reported -> ((Fact.Reported) reported).figure());
    }
}
