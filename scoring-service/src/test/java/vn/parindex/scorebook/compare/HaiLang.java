package vn.parindex.scorebook.compare;

import java.util.List;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetChange;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.ShippedUnits;
import vn.parindex.commune.Unit;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.ShippedFigures;
import vn.parindex.scorebook.ReDated;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.TestScorers;

/** Hải Lăng's demonstration figures of two years, scored. */
final class HaiLang {

    static final Scorer SCORER = TestScorers.shared();
    static final CriteriaSet SET = changed();
    static final List<Unit> UNITS = ShippedUnits.of("hai-lang-2024");

    private HaiLang() {}

    static CriteriaSet changed(SetChange... changes) {
        SetFolder folder = SetFolder.shipped("hai-lang-2024");
        return new Catalogue()
                .change(folder, new Catalogue().read(folder).period().to(), List.of(changes));
    }

    static Assignment thisYear(CriteriaSet set) {
        return assignment(
                set,
                ShippedFigures.read("hai-lang-2024", SET, UNITS).orElseThrow().sheets());
    }

    static Assignment lastYear(CriteriaSet set) {
        return assignment(
                ReDated.by(-1, set),
                ShippedFigures.lastYear(SET, UNITS, Lineage.shipped())
                        .orElseThrow()
                        .sheets());
    }

    static Assignment assignment(CriteriaSet set, List<FactSheet> sheets) {
        return Assignment.of(set, UNITS, sheets);
    }

    static Result result(Assignment assignment) {
        return new Result(
                "thử",
                true,
                assignment.set(),
                assignment.asOf(),
                "",
                "",
                SCORER.score(assignment).cards());
    }
}
