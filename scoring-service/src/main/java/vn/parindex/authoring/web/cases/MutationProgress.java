package vn.parindex.authoring.web.cases;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import vn.parindex.authoring.cases.MutationScore;

/**
 * Điểm đột biến đang tính.
 *
 * @param leaves how many there are
 * @param counted how many are done
 */
record MutationProgress(int leaves, AtomicInteger counted, CompletableFuture<MutationScore> computing) {

    public int done() {
        return counted.get();
    }

    /** The score; empty while it is being computed. */
    public Optional<MutationScore> score() {
        return computing.isDone() ? Optional.of(computing.join()) : Optional.empty();
    }

    boolean failed() {
        return computing.isCompletedExceptionally();
    }

    void await(Duration patience) {
        try {
            computing.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException later) {
            return; // whoever asked is shown how far it is
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("mutation score failed", failed.getCause());
        }
    }
}
