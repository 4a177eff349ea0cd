package vn.parindex.scorebook;

import io.micrometer.core.instrument.MeterRegistry;
import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.ScoringObserver;

/** What the operators see of scoring. Points are counted as Micrometer counts, in doubles; no score is made of them. */
@Component
class ScoringMetrics implements ScoringObserver {

    private final MeterRegistry meters;

    ScoringMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** A run was stored. */
    void stored(ScoreRun run) {
        meters.counter("parindex.runs").increment();
        meters.counter("parindex.communes.scored").increment(run.units());
    }

    @Override
    public void rulesFired(String method, long count) {
        meters.counter("parindex.rules.fired", "method", method).increment(count);
    }

    @Override
    public void pointsLost(Cause cause, BigDecimal points) {
        meters.counter("parindex.points.lost", "cause", cause.name()).increment(points.doubleValue());
    }

    @Override
    public void compiled(Duration time) {
        meters.timer("parindex.compile").record(time);
    }

    @Override
    public void scored(int cards, Duration time) {
        meters.timer("parindex.scoring").record(time);
    }
}
