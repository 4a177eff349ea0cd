package vn.parindex.scoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Chia việc thành nhóm: works on chunks in parallel and hands their results on in order, few of them at a time. */
record Chunks(Parallelism parallelism) {

    <T, R> void each(List<T> all, Function<List<T>, R> work, Consumer<R> sink) {
        List<List<T>> chunks = new ArrayList<>();
        int size = parallelism.chunk(all.size());
        for (int from = 0; from < all.size(); from += size) {
            chunks.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        if (parallelism.threads() == 1 || chunks.size() <= 1) {
            chunks.forEach(chunk -> sink.accept(work.apply(chunk)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(parallelism.threads(), chunks.size()));
        try {
            Queue<Future<R>> running = new ArrayDeque<>();
            for (List<T> chunk : chunks) {
                if (running.size() >= 2 * parallelism.threads()) {
                    sink.accept(await(running.remove()));
                }
                running.add(pool.submit(() -> work.apply(chunk)));
            }
            while (!running.isEmpty()) {
                sink.accept(await(running.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R await(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while scoring", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("scoring failed", e.getCause());
        }
    }
}
