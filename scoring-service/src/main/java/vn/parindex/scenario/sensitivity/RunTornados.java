package vn.parindex.scenario.sensitivity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.parindex.scenario.KnownBases;
import vn.parindex.scoring.Scorer;

/** Độ nhạy trên một lần chấm. */
@Service
public class RunTornados {

    private final KnownBases bases;
    private final Scorer scorer;

    RunTornados(KnownBases bases, Scorer scorer) {
        this.bases = bases;
        this.scorer = scorer;
    }

    /**
     * What would move a unit of a run most.
     *
     * @return empty when there is no such run
     * @throws vn.parindex.finding.BadInput when the run has no such unit
     */
    public Optional<Tornado> of(UUID run, String unit) {
        return bases.of(run).map(known -> Tornado.of(scorer, known.base().assignment(), unit));
    }
}
