package vn.parindex.scenario.interval;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Phân phối nhị thức: how many of n answers are yes when each is with chance yes / (yes + no). Whole numbers only: weights
 * beside the likeliest count, which has 2^96, are followed down to 0; then a number drawn from 2^63 falls on a count.
 */
final class Binomial {

    private static final BigInteger LIKELIEST = BigInteger.ONE.shiftLeft(96);

    private final long first;
    private final long[] ends;

    private Binomial(long first, long[] ends) {
        this.first = first;
        this.ends = ends;
    }

    /**
     * @param answers at least 1
     * @param yes above 0
     * @param no above 0
     */
    static Binomial of(long answers, BigInteger yes, BigInteger no) {
        BigInteger all = BigInteger.valueOf(answers);
        long mode = all.add(BigInteger.ONE)
                .multiply(yes)
                .divide(yes.add(no))
                .min(all)
                .longValueExact();
        Deque<BigInteger> weights = new ArrayDeque<>();
        weights.add(LIKELIEST);
        BigInteger weight = LIKELIEST;
        for (long count = mode; count < answers && weight.signum() > 0; count++) {
            weight = weight.multiply(BigInteger.valueOf(answers - count))
                    .multiply(yes)
                    .divide(BigInteger.valueOf(count + 1).multiply(no));
            weights.addLast(weight);
        }
        long first = mode;
        weight = LIKELIEST;
        for (; first > 0 && weight.signum() > 0; first--) {
            weight = weight.multiply(BigInteger.valueOf(first))
                    .multiply(no)
                    .divide(BigInteger.valueOf(answers - first + 1).multiply(yes));
            weights.addFirst(weight);
        }
        return new Binomial(first, ends(weights));
    }

    /** Where each count ends among 2^63 numbers; the last one takes what is left. */
    private static long[] ends(Deque<BigInteger> weights) {
        BigInteger total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        long[] ends = new long[weights.size()];
        BigInteger sum = BigInteger.ZERO;
        int i = 0;
        for (BigInteger weight : weights) {
            sum = sum.add(weight);
            ends[i++] = sum.shiftLeft(63)
                    .divide(total)
                    .min(BigInteger.valueOf(Long.MAX_VALUE))
                    .longValueExact();
        }
        return ends;
    }

    /** The count on which a number drawn from all the longs falls. */
    long count(long drawn) {
        long place = drawn >>> 1;
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place < ends[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return first + low;
    }
}
