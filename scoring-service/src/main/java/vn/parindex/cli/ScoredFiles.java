package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.CommunesFile;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Unit;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.FiguresFile;
import vn.parindex.facts.ImportedFigures;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.CardJson;
import vn.parindex.scoring.GateGrammar;
import vn.parindex.scoring.Round;
import vn.parindex.scoring.Scorer;

/** Kết quả chấm từ tệp: a round with what it was computed from. */
record ScoredFiles(Assignment assignment, String figuresDigest, Round round) {

    /** Reads everything, then scores; {@link vn.parindex.finding.BadInput} carries the findings of the first file that has any. */
    static ScoredFiles score(
            SetFolder folder, Path communes, Path figures, @Nullable Path previous, @Nullable LocalDate asOf) {
        Catalogue catalogue = new Catalogue(GateGrammar.OF_SETS);
        CriteriaSet set = asOf == null ? catalogue.read(folder) : catalogue.read(folder, asOf);
        List<Unit> units = CommunesFile.read(communes);
        Lineage lineage = Lineage.shipped();
        ImportedFigures thisYear = FiguresFile.read(figures, set, units);
        List<FactSheet> lastYear = previous == null
                ? List.of()
                : FiguresFile.readLastYear(previous, set, units, lineage).sheets();
        Assignment assignment = new Assignment(
                set,
                units,
                thisYear.sheets(),
                lastYear,
                lineage.all(),
                asOf == null ? set.period().to() : asOf,
                set.policy().surveyHeld());
        Round round = Scorer.create().score(assignment);
        return new ScoredFiles(assignment, thisYear.digest(), round);
    }

    CriteriaSet set() {
        return assignment.set();
    }

    void writeJson(OutputStream target) throws IOException {
        String text = CardJson.document(set(), assignment.asOf(), figuresDigest, round);
        target.write(text.getBytes(StandardCharsets.UTF_8));
        target.write('\n');
    }
}
