package vn.parindex.scenario.interval;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.parindex.runtime.Recent;
import vn.parindex.scenario.KnownBases;
import vn.parindex.scorebook.Base;
import vn.parindex.scoring.Scorer;

/** Khoảng xếp hạng của một lần chấm. Runs never change, so what was drawn is kept for whoever asks the same again. */
@Service
public class RunIntervals {

    /** Most draws that somebody who waits for a page may ask for; the command takes {@link Uncertainty#MOST_DRAWS}. */
    public static final int MOST_DRAWS = 5_000;

    private static final int KEPT = 32;

    private final KnownBases bases;
    private final IntervalDrawing drawing;
    private final Recent<Question, RankIntervals> known = Recent.values(KEPT);

    RunIntervals(KnownBases bases, Scorer scorer) {
        this.bases = bases;
        this.drawing = new IntervalDrawing(scorer);
    }

    private record Question(UUID run, Uncertainty uncertainty) {}

    /** The same with what they were computed from, as the API and exports give it. */
    public Optional<IntervalsBody> body(UUID run, Uncertainty uncertainty) {
        return bases.of(run)
                .flatMap(known -> of(run, uncertainty)
                        .map(found -> IntervalsBody.of(known.base().assignment(), found)));
    }

    /** The intervals of a run; empty when there is no such run. Takes a second or so for 1,000 draws of a district. */
    public Optional<RankIntervals> of(UUID run, Uncertainty uncertainty) {
        return known.getIfAny(
                new Question(run, uncertainty), () -> bases.of(run).map(base -> drawn(base.base(), uncertainty)));
    }

    /** One drawing at a time: each keeps all processors busy for a while. */
    private RankIntervals drawn(Base base, Uncertainty uncertainty) {
        synchronized (drawing) {
            return drawing.of(base.assignment(), uncertainty);
        }
    }
}
