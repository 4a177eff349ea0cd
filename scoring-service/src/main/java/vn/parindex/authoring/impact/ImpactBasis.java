package vn.parindex.authoring.impact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.catalogue.Edition;
import vn.parindex.scorebook.ScoreRun;

/**
 * So với gì, trên số liệu nào.
 *
 * @param own the version that the draft replaces or was made from; empty when there is none
 * @param extending the versions in force of other sets that extend the draft's set: its change is theirs as soon as they are
 *     laid on it
 */
public record ImpactBasis(Optional<Compared> own, List<Compared> extending) {

    /**
     * Một phiên bản và số liệu của nó.
     *
     * @param runs whose figures are scored, one for each list of units
     */
    public record Compared(Edition edition, List<ScoreRun> runs) {

        String ref() {
            return edition.ref().toString();
        }
    }

    /** {@code id@version} of the version that is replaced; empty text when there is nothing to compare with. */
    public String ref() {
        return own.map(Compared::ref).orElse("");
    }

    /** {@code id@version} of each version that extends the set, by commas. */
    public String extendingRefs() {
        return extending.stream().map(Compared::ref).collect(Collectors.joining(","));
    }

    /** All runs whose figures are scored. */
    public List<UUID> runs() {
        return Stream.concat(own.stream(), extending.stream())
                .flatMap(each -> each.runs().stream())
                .map(ScoreRun::id)
                .toList();
    }
}
