package vn.parindex.scenario.path;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.parindex.scorebook.Runs;
import vn.parindex.scoring.Scorer;

/** Đường đi trên một lần chấm. Runs never change, so what the engine makes of one is kept for the next question about it. */
@Service
public class RunPaths {

    private static final int KEPT = 16;

    private final Runs runs;
    private final Scorer scorer;
    private final Map<UUID, Paths> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Paths> eldest) {
            return size() > KEPT;
        }
    };

    RunPaths(Runs runs, Scorer scorer) {
        this.runs = runs;
        this.scorer = scorer;
    }

    /** Answers questions about a run; empty when there is no such run. */
    public Optional<Paths> of(UUID run) {
        synchronized (known) {
            Optional<Paths> found = Optional.ofNullable(known.get(run));
            if (found.isPresent()) {
                return found;
            }
        }
        Optional<Paths> loaded = runs.base(run).map(base -> new Paths(scorer, base.assignment()));
        synchronized (known) {
            loaded.ifPresent(paths -> known.put(run, paths));
        }
        return loaded;
    }
}
