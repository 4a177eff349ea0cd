package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.parindex.facts.Figure;
import vn.parindex.finding.Finding;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Samples;
import vn.parindex.scoring.Samples.LeafOf;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.TestScorers;

/** The points that a counter-example says are those that the engine gives to its figure, over random scales. */
class CounterExamplesTest {

    private static final int SCALES = 400;
    private static final Scorer SCORER = TestScorers.shared();
    private static final Pattern GETS =
            Pattern.compile("([0-9]+(?:,[0-9]+)?) %(?: [^0-9]+,)? được ([0-9]+(?:,[0-9]+)?)");
    private static final Pattern BOTH = Pattern.compile("([0-9,]+) % được cả ([0-9,]+) và ([0-9,]+) điểm");

    @Test
    void the_engine_gives_each_example_the_points_it_says() {
        Map<String, Integer> tried = new HashMap<>();
        for (long seed = 1; seed <= SCALES; seed++) {
            RandomScale scale = RandomScale.of(seed);
            for (Finding found : found(scale)) {
                String example = found.example().orElse("");
                assertThat(agrees(scale, example))
                        .as("seed %d: %s, %s", seed, found, example)
                        .isTrue();
                tried.merge(found.code(), 1, Integer::sum);
            }
        }
        assertThat(tried)
                .containsKeys(
                        "band-gap",
                        "band-overlap",
                        "band-order",
                        "band-dead",
                        "points-above-max",
                        "max-unreachable",
                        "not-monotone")
                .allSatisfy((code, times) -> assertThat(times).as(code).isGreaterThan(5));
    }

    @Test
    void intervals_without_a_finding_hold_every_figure_between_them_once() {
        int sound = 0;
        for (long seed = 1; seed <= SCALES; seed++) {
            RandomScale scale = RandomScale.of(seed);
            boolean intervals = scale.steps().get(0).bounds().size() == 2;
            if (intervals
                    && found(scale).stream().noneMatch(found -> found.code().startsWith("band-"))) {
                assertThat(heldOnce(scale)).as("seed %d: %s", seed, scale).isTrue();
                sound++;
            }
        }
        assertThat(sound).isGreaterThan(10);
    }

    private static List<Finding> found(RandomScale scale) {
        return new Catalogue()
                .check(scale.files().folder()).stream()
                        .filter(found -> found.example().isPresent())
                        .toList();
    }

    private static boolean agrees(RandomScale scale, String example) {
        Matcher both = BOTH.matcher(example);
        if (both.find()) {
            List<String> alone = new ArrayList<>();
            scale.steps().forEach(step -> alone.add(engine(List.of(step), both.group(1))));
            return alone.remove(both.group(2)) && alone.remove(both.group(3));
        }
        List<MatchResult> gets = GETS.matcher(example).results().toList();
        return !gets.isEmpty()
                && gets.stream()
                        .allMatch(said -> engine(scale.steps(), said.group(1)).equals(said.group(2)));
    }

    /** What the engine writes on the card, with a decimal comma. */
    private static String engine(List<BandStep> steps, String percent) {
        LeafOf leaf = new LeafOf("1.1", "15.00", new ScoringMethod.Band(steps), Indicator.ValueType.RATIO);
        Figure figure = new Figure.Percent(new BigDecimal(percent.replace(',', '.')));
        return SCORER.score(Assignment.of(
                        Samples.set(leaf),
                        List.of(Samples.unit("1")),
                        List.of(Samples.sheet("1", Map.of("1.1", figure)))))
                .cards()
                .get(0)
                .criteria()
                .get(0)
                .earned()
                .toPlainString()
                .replace('.', ',');
    }

    /** From the lowest to the highest bound, in halves: on the bounds and between them. */
    private static boolean heldOnce(RandomScale scale) {
        List<BigDecimal> starts = new ArrayList<>();
        for (BigDecimal figure = BigDecimal.ZERO;
                figure.compareTo(new BigDecimal(100)) <= 0;
                figure = figure.add(new BigDecimal("0.5"))) {
            BigDecimal here = figure;
            long held = scale.steps().stream()
                    .filter(step -> step.bounds().stream().allMatch(bound -> holds(bound, here)))
                    .count();
            if (held > 1) {
                return false;
            }
            if (held == 1) {
                starts.add(here);
            }
        }
        BigDecimal stretch = starts.get(starts.size() - 1).subtract(starts.get(0));
        return stretch.multiply(new BigDecimal(2)).intValueExact() == starts.size() - 1;
    }

    private static boolean holds(Bound bound, BigDecimal figure) {
        int order = figure.compareTo(bound.value());
        return switch (bound.comparison()) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
        };
    }
}
