package vn.parindex.scenario.interval;

/**
 * Số ngẫu nhiên có hạt giống: SplitMix64, whole numbers only. Every figure has a sequence of its own and every draw its
 * place in it, so that neither threads nor other figures change what is drawn.
 *
 * @param start of the sequence
 */
record Draws(long start) {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    /** The sequence of one name, such as «19702 ho-so-truc-tuyen». */
    static Draws of(long seed, String name) {
        long hash = FNV_START;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return new Draws(mixed(seed + STEP) ^ mixed(hash));
    }

    /** One of all the longs, each as likely as any other. */
    long number(int draw) {
        return mixed(start + STEP * (draw + 1L));
    }

    /** From 0 to below a bound; of 2^63 numbers none is more than 2^-32 of its share off. */
    static long below(int bound, long drawn) {
        return Math.multiplyHigh(drawn >>> 1, 2L * bound);
    }

    private static long mixed(long value) {
        long once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
