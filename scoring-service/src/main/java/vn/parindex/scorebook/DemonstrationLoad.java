package vn.parindex.scorebook;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Edition;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetId;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.facts.FigureBatch;

/**
 * Fills an empty installation with the sets, units and made-up figures that come with the program, scores them, and shows
 * the head of one ranking. At a later start everything is there already, and only the head is shown.
 */
@Component
@ConditionalOnProperty(name = "parindex.demo", havingValue = "true")
class DemonstrationLoad implements ApplicationRunner {

    /** The set whose ranking is shown; loaded last, so that its run leads the list of runs. */
    private static final String SHOWN = "hai-lang-2024";

    private final Catalogue catalogue;
    private final SetShelf shelf;
    private final DemonstrationData data;
    private final Runs runs;
    private final Welcome welcome;
    private final PrintStream console = System.out;

    DemonstrationLoad(Catalogue catalogue, SetShelf shelf, DemonstrationData data, Runs runs, Welcome welcome) {
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.data = data;
        this.runs = runs;
        this.welcome = welcome;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> ids = SetFolder.shippedIds().stream()
                .sorted(Comparator.comparing(SHOWN::equals))
                .toList();
        Optional<ScoreRun> last = Optional.empty();
        for (String id : ids) {
            last = publishedHere(id) ? runs.newest(new SetId(id), 0) : load(catalogue.read(SetFolder.shipped(id)));
        }
        last.ifPresent(run -> welcome.print(console, run, runs.ranking(run.id(), "", 0, Welcome.HEAD)));
    }

    /** Then the made-up figures were scored before, and need not fit what an office has published since. */
    private boolean publishedHere(String id) {
        return shelf.find(SetRef.inForce(id)).flatMap(Edition::published).isPresent();
    }

    private Optional<ScoreRun> load(CriteriaSet set) {
        Optional<FigureBatch> lastYear = data.lastYear(set);
        lastYear.ifPresent(batch -> score(set, batch, Optional.empty(), -1));
        return data.figures(set).map(batch -> score(set, batch, lastYear, 0));
    }

    private ScoreRun score(CriteriaSet set, FigureBatch batch, Optional<FigureBatch> lastYear, int movedYears) {
        String label = label(set, batch, movedYears);
        RunRequest request = new RunRequest(
                set.id(),
                Optional.empty(),
                batch.id(),
                lastYear.map(FigureBatch::id),
                Optional.empty(),
                Optional.empty(),
                movedYears,
                label);
        // A new edition of the set is another key, hence another run; the same edition is scored once.
        String key = String.join(":", set.digest(), batch.id().toString(), Integer.toString(movedYears));
        Runs.Scored scored = runs.score(request, DemonstrationData.ACCOUNT, Optional.of(key));
        if (!scored.repeated()) {
            console.printf("Đã chấm %d đơn vị: %s%n", scored.run().units(), label);
        }
        return scored.run();
    }

    private static String label(CriteriaSet set, FigureBatch batch, int movedYears) {
        String level = set.districtLevel() ? " (cấp huyện)" : "";
        String moved = movedYears == 0 ? "" : ", đã dời ngày của bộ " + set.id();
        String period = movedYears == 0 ? set.period().years() : batch.about().period();
        return "%s%s năm %s%s".formatted(set.place(), level, period, moved);
    }
}
