package vn.parindex.scoring;

import java.math.BigDecimal;
import java.time.Duration;

/** Quan sát việc chấm, for metrics. Called from several threads at once; never changes a score. */
public interface ScoringObserver {
    /** Sees nothing. */
    ScoringObserver NONE = new ScoringObserver() {};

    /**
     * @param method a method's key, or {@code states}, or {@code gate}
     */
    default void rulesFired(String method, long count) {}

    default void pointsLost(Cause cause, BigDecimal points) {}

    /** Rules or a gate sentence were loaded or compiled. */
    default void compiled(Duration time) {}

    default void scored(int cards, Duration time) {}
}
