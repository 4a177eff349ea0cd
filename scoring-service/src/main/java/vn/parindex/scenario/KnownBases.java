package vn.parindex.scenario;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.parindex.runtime.Recent;
import vn.parindex.scorebook.Base;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.compare.Result;
import vn.parindex.scoring.Remembered;
import vn.parindex.scoring.Scorer;

/**
 * Nền của các lần chấm hay dùng. Runs never change, so what one was computed from and what the engine makes of it are kept
 * for the next question about it.
 */
@Component
public class KnownBases {

    private static final int KEPT = 16;

    private final Runs runs;
    private final Scorer scorer;
    private final Recent<UUID, Scored> known = Recent.values(KEPT);

    KnownBases(Runs runs, Scorer scorer) {
        this.runs = runs;
        this.scorer = scorer;
    }

    /** A base and its result, remembered for scenarios on it. */
    public record Scored(Base base, Result result, Remembered remembered) {

        static Scored of(Base base, Scorer scorer) {
            Remembered remembered = scorer.remembered(base.assignment());
            return new Scored(base, Result.of(base.label(), true, base.assignment(), remembered.round()), remembered);
        }

        /** What it would be; every unit is scored. */
        public Result changed(Base changed) {
            return Result.of(changed.label(), false, changed.assignment(), remembered.score(changed.assignment()));
        }
    }

    /** What a run was computed from and what the engine makes of it; empty when there is no such run. */
    public Optional<Scored> of(UUID run) {
        return known.getIfAny(run, () -> runs.base(run).map(base -> Scored.of(base, scorer)));
    }
}
