package vn.parindex.scoring;

/**
 * Mức song song. Changes the time a score takes and nothing else.
 *
 * @param threads at least 1
 * @param chunk units scored in one session, at most
 */
record Parallelism(int threads, int chunk) {
    Parallelism {
        if (threads < 1 || chunk < 1) {
            throw new IllegalArgumentException("threads (" + threads + ") and chunk (" + chunk + ") must be above 0");
        }
    }

    /** How many of some units to score in one session: few units are shared out, so that no processor stands idle. */
    int chunk(int units) {
        return Math.max(1, Math.min(chunk, (units + threads - 1) / threads));
    }

    /** One thread for each processor; 64 units keep a session's memory in the processor's caches. */
    static Parallelism standard() {
        return new Parallelism(Runtime.getRuntime().availableProcessors(), 64);
    }

    /** The same sessions one after the other. */
    Parallelism onOneThread() {
        return new Parallelism(1, chunk);
    }
}
