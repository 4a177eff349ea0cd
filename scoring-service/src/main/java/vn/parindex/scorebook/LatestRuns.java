package vn.parindex.scorebook;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.parindex.catalogue.SetId;

/** Các lần chấm mới nhất của một bộ: one for each list of units that it was scored for, so that each commune is in one. */
@Service
public class LatestRuns {

    private final RunRows runs;

    LatestRuns(RunRows runs) {
        this.runs = runs;
    }

    /**
     * Runs of any version of a set whose dates were not moved, oldest first; real figures come before made-up ones, however
     * old they are. The view {@code latest_run} says which, since the tables of versions ask it as well.
     */
    public List<ScoreRun> of(SetId set) {
        return runs.latest(set);
    }
}
