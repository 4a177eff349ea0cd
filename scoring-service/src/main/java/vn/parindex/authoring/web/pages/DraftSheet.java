package vn.parindex.authoring.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.authoring.annex.Annex;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.catalogue.CriteriaSet;

/**
 * Bản nháp trên trang: as it is now, with everything that is wrong with it.
 *
 * @param set the effective set; empty while errors leave it without exact meaning
 */
record DraftSheet(Draft draft, Annex annex, Optional<CriteriaSet> set, List<FoundAt> findings) {

    public long errors() {
        return findings.stream().filter(found -> found.finding().isError()).count();
    }

    /** What is wrong at a leaf. */
    public List<FoundAt> at(String leaf) {
        return byLeaf().getOrDefault(leaf, List.of());
    }

    private Map<String, List<FoundAt>> byLeaf() {
        return findings.stream()
                .filter(found -> found.leaf().isPresent())
                .collect(Collectors.groupingBy(found -> found.leaf().orElseThrow()));
    }
}
