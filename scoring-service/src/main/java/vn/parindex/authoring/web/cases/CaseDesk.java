package vn.parindex.authoring.web.cases;

import java.util.List;
import java.util.Optional;
import vn.parindex.authoring.cases.CaseFile;
import vn.parindex.authoring.cases.Coverage;
import vn.parindex.authoring.cases.MutationScore;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;

/**
 * Bàn soạn ca của một mã.
 *
 * @param set the effective set with these cases; empty while errors leave it without exact meaning
 * @param leaf empty for gates and for bonus and penalty lines
 * @param faults what is wrong and is no cell's
 * @param ran whether the cases were run
 * @param coverage of a leaf whose cases could be read
 * @param score of a leaf when it was asked for
 */
record CaseDesk(
        CaseFile file,
        Optional<CriteriaSet> set,
        Optional<Leaf> leaf,
        List<CaseView> cases,
        List<String> faults,
        boolean ran,
        Optional<Coverage.OfLeaf> coverage,
        Optional<MutationScore.OfLeaf> score) {

    public String name() {
        return set.map(known -> CaseSubjects.name(known, file.about(), file.code()))
                .orElse("");
    }

    public long wrong() {
        return cases.stream()
                .filter(one -> one.result().isPresent() && !one.holds())
                .count();
    }

    /** Cases whose result is told. */
    public long told() {
        return cases.stream().filter(one -> one.result().isPresent()).count();
    }
}
