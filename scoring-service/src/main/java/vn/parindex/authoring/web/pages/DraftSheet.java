package vn.parindex.authoring.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.authoring.annex.Annex;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.catalogue.CriteriaSet;

/**
 * Bản nháp trên trang: as it is now, with everything that is wrong with it.
 *
 * @param set the effective set; empty while errors leave it without exact meaning
 * @param groups what says the same at many leaves
 */
record DraftSheet(
        Draft draft, Annex annex, Optional<CriteriaSet> set, List<FoundAt> findings, List<FindingGroup> groups) {

    public long errors() {
        return findings.stream().filter(found -> found.finding().isError()).count();
    }

    /** What is said one by one, errors first. */
    public List<FoundAt> single() {
        return findings.stream()
                .filter(this::isSingle)
                .sorted(Comparator.comparing(found -> !found.finding().isError()))
                .toList();
    }

    /** What is wrong at a leaf and is not said of many, or can be mended here by one click. */
    public List<FoundAt> at(String leaf) {
        return findings.stream()
                .filter(found -> found.leaf().filter(leaf::equals).isPresent())
                .filter(found -> isSingle(found) || found.proposal().isPresent())
                .toList();
    }

    private boolean isSingle(FoundAt found) {
        return groups.stream().noneMatch(group -> group.members().contains(found));
    }
}
