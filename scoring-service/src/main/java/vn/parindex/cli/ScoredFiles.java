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
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.CardJson;
import vn.parindex.scoring.GateGrammar;
import vn.parindex.scoring.Round;

/** Kết quả chấm từ tệp: a round with what it was computed from. */
record ScoredFiles(Assignment assignment, String figuresDigest, List<Finding> warnings, Round round) {

    /** Reads everything, then scores; {@link BadInput} carries everything that is wrong in the files of units and of figures. */
    static ScoredFiles score(
            SetFolder folder, Path communes, Path figures, @Nullable Path previous, @Nullable LocalDate asOf) {
        Catalogue catalogue = new Catalogue(GateGrammar.OF_SETS);
        CriteriaSet set = asOf == null ? catalogue.read(folder) : catalogue.read(folder, asOf);
        Findings findings = new Findings();
        List<Unit> units = CommunesFile.read(communes, findings);
        Lineage lineage = Lineage.shipped();
        FigureFiles files = FigureFiles.read(figures, previous, set, units, lineage, findings);
        Assignment assignment = new Assignment(
                set,
                units,
                files.thisYear().sheets(),
                files.lastYear().sheets(),
                lineage.all(),
                asOf == null ? set.period().to() : asOf,
                set.policy().surveyHeld());
        Round round = SharedScorer.get().score(assignment);
        return new ScoredFiles(assignment, files.thisYear().digest(), files.warnings(), round);
    }

    CriteriaSet set() {
        return assignment.set();
    }

    void writeJson(OutputStream target) throws IOException {
        String text = CardJson.document(set(), assignment.asOf(), figuresDigest, round);
        target.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
