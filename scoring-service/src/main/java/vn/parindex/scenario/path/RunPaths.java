package vn.parindex.scenario.path;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.parindex.runtime.Recent;
import vn.parindex.scorebook.Runs;
import vn.parindex.scoring.Scorer;

/** Đường đi trên một lần chấm. Runs never change, so what the engine makes of one is kept for the next question about it. */
@Service
public class RunPaths {

    private static final int KEPT = 16;

    private final Runs runs;
    private final Scorer scorer;
    private final Recent<UUID, Paths> known = Recent.values(KEPT);

    RunPaths(Runs runs, Scorer scorer) {
        this.runs = runs;
        this.scorer = scorer;
    }

    /** Answers questions about a run; empty when there is no such run. */
    public Optional<Paths> of(UUID run) {
        return known.getIfAny(run, () -> runs.base(run).map(base -> new Paths(scorer, base.assignment())));
    }
}
