package vn.parindex.authoring.web.cases;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.parindex.authoring.cases.Mutation;
import vn.parindex.authoring.cases.SetCases;
import vn.parindex.runtime.Recent;
import vn.parindex.runtime.Sha256;
import vn.parindex.scoring.CaseRunner;

/**
 * Điểm đột biến đã tính hay đang tính, by the content that it is of. One at a time, beside the requests: it keeps every
 * processor busy for seconds, and whoever asked sees how far it is.
 */
@Component
class MutationScores implements DisposableBean {

    private static final int KEPT = 32;

    private final CaseRunner runner;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "mutation-score");
        thread.setDaemon(true);
        return thread;
    });
    private final Recent<String, MutationProgress> known = Recent.values(KEPT);

    MutationScores(CaseRunner runner) {
        this.runner = runner;
    }

    /** What is known of these cases, without computing anything; empty when nobody asked yet. */
    synchronized Optional<MutationProgress> known(SetCases cases) {
        return known.find(content(cases));
    }

    /** Begins to compute, unless that was done; waits a little, so that what is quick is there at once. */
    MutationProgress of(SetCases cases, Duration patience) {
        MutationProgress progress = begun(cases);
        progress.await(patience);
        return progress;
    }

    private synchronized MutationProgress begun(SetCases cases) {
        String content = content(cases);
        Optional<MutationProgress> found = known.find(content).filter(progress -> !progress.failed());
        if (found.isPresent()) {
            return found.get();
        }
        AtomicInteger done = new AtomicInteger();
        MutationProgress begun = new MutationProgress(
                cases.set().leaves().size(),
                done,
                CompletableFuture.supplyAsync(() -> Mutation.of(cases, runner, done::incrementAndGet), worker));
        return known.keep(content, begun);
    }

    private static String content(SetCases cases) {
        StringBuilder content = new StringBuilder(cases.canonical());
        cases.results().forEach(result -> content.append('\n').append(result.worked()));
        return Sha256.of(content.toString());
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
