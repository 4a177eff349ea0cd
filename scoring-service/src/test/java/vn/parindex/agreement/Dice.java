package vn.parindex.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance: the same seed rolls the same sets and facts on every machine. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A decimal of so many places between two whole numbers, both included. */
    BigDecimal decimal(int low, int high, int scale) {
        int steps = BigDecimal.TEN.pow(scale).intValueExact();
        return BigDecimal.valueOf(between(low * steps, high * steps), scale);
    }

    /** Both days included. */
    LocalDate day(LocalDate from, LocalDate to) {
        return from.plusDays(between(0, Math.toIntExact(ChronoUnit.DAYS.between(from, to))));
    }
}
