package vn.parindex.authoring.impact;

import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Edition;
import vn.parindex.scorebook.ScoreRun;

/**
 * So với gì, trên số liệu nào.
 *
 * @param against the version that the draft replaces or was made from; empty when there is none
 * @param runs whose figures are scored, one for each list of units
 */
public record ImpactBasis(Optional<Edition> against, List<ScoreRun> runs) {

    /** {@code id@version}; empty text when there is nothing to compare with. */
    public String ref() {
        return against.map(edition -> edition.ref().toString()).orElse("");
    }
}
