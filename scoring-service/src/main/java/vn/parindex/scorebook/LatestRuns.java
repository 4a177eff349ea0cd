package vn.parindex.scorebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.springframework.stereotype.Service;
import vn.parindex.catalogue.SetId;
import vn.parindex.facts.FigureBatch;
import vn.parindex.facts.FigureStore;

/** Các lần chấm mới nhất của một bộ: one for each list of units that it was scored for, so that each commune is in one. */
@Service
public class LatestRuns {

    /** Real figures come before made-up ones, however old they are; then the newest. */
    private static final Comparator<ScoreRun> BETTER = Comparator.<ScoreRun, Boolean>comparing(
                    run -> !run.basis().demonstration())
            .thenComparing(ScoreRun::id);

    private final RunRows runs;
    private final FigureStore figures;

    LatestRuns(RunRows runs, FigureStore figures) {
        this.runs = runs;
        this.figures = figures;
    }

    /** Runs of any version of a set whose dates were not moved, oldest first. */
    public List<ScoreRun> of(SetId set) {
        Map<String, ScoreRun> byPlace = new HashMap<>();
        for (ScoreRun run : runs.newestOfBatches(set)) {
            figures.find(run.basis().figures())
                    .map(FigureBatch::about)
                    .ifPresent(about -> byPlace.merge(about.place(), run, BinaryOperator.maxBy(BETTER)));
        }
        return byPlace.values().stream()
                .sorted(Comparator.comparing(ScoreRun::id))
                .toList();
    }
}
