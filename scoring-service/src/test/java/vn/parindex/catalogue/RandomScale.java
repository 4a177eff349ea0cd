package vn.parindex.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** A band with random bounds and points, sound or not, for the last leaf of the sound set, whose maximum is 15. */
record RandomScale(List<BandStep> steps) {

    private static final String LEAF = """
                indicator: giao-dich-thanh-toan-truc-tuyen
                method: target
                variant: capped-ratio
                ratio-rounding: 2
                target: { at-least: 45, citation: { source: ke-hoach, row: Phụ lục } }
            """;

    static RandomScale of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean intervals = random.nextBoolean();
        List<BandStep> steps = new ArrayList<>();
        int bound = 5 * random.nextInt(17, 22);
        for (int i = random.nextInt(2, 5); i > 0 && bound > 0; i--) {
            int below = bound - 5 * random.nextInt(-1, 5);
            List<Bound> bounds = new ArrayList<>();
            bounds.add(new Bound(random.nextBoolean() ? Comparison.AT_LEAST : Comparison.ABOVE, number(below)));
            if (intervals) {
                bounds.add(new Bound(
                        random.nextBoolean() ? Comparison.AT_MOST : Comparison.BELOW,
                        number(bound + (random.nextInt(4) == 0 ? 5 * random.nextInt(-1, 2) : 0))));
            }
            steps.add(new BandStep(bounds, points(random, steps)));
            bound = below;
        }
        return new RandomScale(List.copyOf(steps));
    }

    private static BigDecimal points(SplittableRandom random, List<BandStep> before) {
        if (before.isEmpty()) {
            return number(random.nextInt(6) == 0 ? random.nextInt(12, 18) : 15);
        }
        int last = before.get(before.size() - 1).points().intValueExact();
        return number(Math.max(0, last - random.nextInt(-1, 6)));
    }

    /** The sound set with this scale; percentages are not rounded. */
    MemoryFiles files() {
        String bands = steps.stream().map(RandomScale::written).collect(Collectors.joining());
        return MemoryFiles.sound()
                .with(
                        "7-so.yaml",
                        LEAF,
                        "    indicator: giao-dich-thanh-toan-truc-tuyen\n    method: band\n    bands:\n" + bands)
                .with(
                        "7-so.yaml",
                        "    not-arisen: exclude\n",
                        "    not-arisen: exclude\n    citation: { source: ke-hoach, row: Phụ lục }\n");
    }

    private static String written(BandStep step) {
        String bounds = step.bounds().stream()
                .map(bound -> bound.comparison().key() + ": " + bound.value())
                .collect(Collectors.joining(", "));
        return "      - { " + bounds + ", points: " + step.points() + " }\n";
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
