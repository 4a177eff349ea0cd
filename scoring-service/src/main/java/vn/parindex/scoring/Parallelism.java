package vn.parindex.scoring;

/**
 * Mức song song. Changes the time a score takes and nothing else.
 *
 * @param threads at least 1
 * @param chunk units scored in one session
 */
record Parallelism(int threads, int chunk) {
    Parallelism {
        if (threads < 1 || chunk < 1) {
            throw new IllegalArgumentException("threads (" + threads + ") and chunk (" + chunk + ") must be above 0");
        }
    }

    /** One thread for each processor; 64 units keep a session's memory in the processor's caches. */
    static Parallelism standard() {
        return new Parallelism(Runtime.getRuntime().availableProcessors(), 64);
    }
}
