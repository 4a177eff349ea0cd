package vn.parindex.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** At most so many lines in a window of time. */
final class LineBudget {

    private final Clock clock;
    private final int lines;
    private final Duration window;
    private Instant since = Instant.EPOCH;
    private int taken;

    LineBudget(Clock clock, int lines, Duration window) {
        this.clock = clock;
        this.lines = lines;
        this.window = window;
    }

    synchronized boolean take() {
        Instant now = clock.instant();
        if (now.isAfter(since.plus(window))) {
            since = now;
            taken = 0;
        }
        taken++;
        return taken <= lines;
    }
}
