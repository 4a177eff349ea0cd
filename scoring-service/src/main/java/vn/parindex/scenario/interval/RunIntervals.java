package vn.parindex.scenario.interval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
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
    private final Map<Question, RankIntervals> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, RankIntervals> eldest) {
            return size() > KEPT;
        }
    };

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
        Question question = new Question(run, uncertainty);
        synchronized (known) {
            Optional<RankIntervals> found = Optional.ofNullable(known.get(question));
            if (found.isPresent()) {
                return found;
            }
        }
        Optional<RankIntervals> drawn = bases.of(run).map(known -> drawn(known.base(), uncertainty));
        synchronized (known) {
            drawn.ifPresent(intervals -> known.put(question, intervals));
        }
        return drawn;
    }

    /** One drawing at a time: each keeps all processors busy for a while. */
    private RankIntervals drawn(Base base, Uncertainty uncertainty) {
        synchronized (drawing) {
            return drawing.of(base.assignment(), uncertainty);
        }
    }
}
