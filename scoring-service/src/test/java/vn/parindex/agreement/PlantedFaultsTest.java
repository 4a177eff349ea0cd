package vn.parindex.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.oracle.OracleTask;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.TestScorers;
import vn.parindex.scoring.card.DaysLate;
import vn.parindex.scoring.card.Redistribution;
import vn.parindex.scoring.card.Steps;
import vn.parindex.scoring.drools.RuleTexts;
import vn.parindex.scoring.exact.LargestRemainder;

/** The comparison with the oracle is worth what it catches: each of these engine faults must show on a few thousand cards. */
class PlantedFaultsTest {

    private static final int SETS = 120;

    @TestFactory
    Stream<DynamicTest> wrong_rules_are_caught() {
        return Stream.of(
                rule(
                        "reaching a target at-least needs more than the target",
                        "target.drl",
                        "AT_LEAST, value <= $value",
                        "AT_LEAST, value < $value",
                        "AT_LEAST, value > $value",
                        "AT_LEAST, value >= $value"),
                rule(
                        "a target above is reached at the target",
                        "target.drl",
                        "ABOVE, value < $value",
                        "ABOVE, value <= $value",
                        "ABOVE, value >= $value",
                        "ABOVE, value > $value"),
                rule("a band loses its lower bound", "band.drl", "lower <= $value", "lower < $value"),
                rule(
                        "not arisen with policy full gives nothing",
                        "states.drl",
                        "awards.full($fact, $max,",
                        "awards.nothing($fact, Cause.NOT_ARISEN,"),
                rule(
                        "the last day on time counts as still open",
                        "states.drl",
                        "lastDayOnTime > asOf",
                        "lastDayOnTime >= asOf",
                        "lastDayOnTime <= asOf",
                        "lastDayOnTime < asOf"),
                rule("awaiting is told as missing", "states.drl", "Cause.AWAITING", "Cause.MISSING_FIGURE"),
                rule(
                        "the last late day that still counts is cut off",
                        "deadline.drl",
                        "withinDays >= $late",
                        "withinDays > $late",
                        "withinDays < $late",
                        "withinDays <= $late"),
                rule("deduction takes once", "deduction.drl", "$value.times($perUnit)", "$perUnit"),
                rule(
                        "held at the best value is only held",
                        "year-on-year.drl",
                        "negativeTolerance <= $change, $points : improved",
                        "negativeTolerance <= $change, $points : held"),
                rule(
                        "a change by the tolerance counts",
                        "year-on-year.drl",
                        "tolerance < $change",
                        "tolerance <= $change",
                        "tolerance >= $change",
                        "tolerance > $change"));
    }

    @TestFactory
    Stream<DynamicTest> wrong_steps_are_caught() {
        DaysLate right = DaysLate.STANDARD;
        LargestRemainder smallest =
                (quotas, total, scale) -> LargestRemainder.split(quotas, total, scale, Comparator.naturalOrder());
        LargestRemainder first =
                (quotas, total, scale) -> LargestRemainder.split(quotas, total, scale, (left, other) -> 0);
        return Stream.of(
                step("points half-even", WrongSteps.rounding(RoundingMode.HALF_EVEN)),
                step("points half-down", WrongSteps.rounding(RoundingMode.HALF_DOWN)),
                step("ratio rounding off", WrongSteps.ratio((percent, decimals) -> percent)),
                step("days late one too many", WrongSteps.daysLate((last, day, working, holidays) -> {
                    int days = right.count(last, day, working, holidays);
                    return days == 0 ? 0 : days + 1;
                })),
                step(
                        "holidays are working days",
                        WrongSteps.daysLate(
                                (last, day, working, holidays) -> right.count(last, day, working, Set.of()))),
                step("a merged unit takes its first predecessor", WrongSteps.mergedLastYear(figures -> figures.get(0))),
                step(
                        "redistribution off",
                        WrongSteps.redistribution((leaves, scale) ->
                                leaves.stream().map(Redistribution.Share::max).toList())),
                step("redistributed by smallest remainder", WrongSteps.redistribution(Redistribution.of(smallest))),
                step("losses by first remainder", WrongSteps.remainders(first)),
                step("tie-break reversed", WrongSteps.tieBreak(Comparator.naturalOrder())));
    }

    @TestFactory
    Stream<DynamicTest> wrong_gates_are_caught() {
        return Stream.of(
                        Map.entry("gates skipped", WrongSteps.gates(false, Comparator.naturalOrder())),
                        Map.entry("the highest cap wins", WrongSteps.gates(true, Comparator.reverseOrder())))
                .map(fault -> DynamicTest.dynamicTest(
                        fault.getKey(),
                        () -> assertThat(differences(TestScorers.withSteps(fault.getValue()), PlantedFaultsTest::task))
                                .isNotEmpty()));
    }

    @Test
    void without_a_fault_the_same_cards_agree() {
        assertThat(differences(Scorer.create(), PlantedFaultsTest::task)).isEmpty();
    }

    private static OracleTask task(long seed) {
        return RandomTasks.communes(seed, 30);
    }

    private static DynamicTest step(String fault, Steps steps) {
        return caught(fault, () -> TestScorers.withSteps(steps));
    }

    /** Replaces texts in one rule file, pair by pair. */
    private static DynamicTest rule(String fault, String file, String... replacements) {
        return caught(fault, () -> {
            Map<String, String> texts = new LinkedHashMap<>(RuleTexts.methods());
            for (int i = 0; i < replacements.length; i += 2) {
                String before = String.valueOf(texts.get(file));
                assertThat(before).contains(replacements[i]);
                texts.put(file, before.replace(replacements[i], replacements[i + 1]));
            }
            return TestScorers.withRules(texts);
        });
    }

    /** Without gates, so that the fault shows by itself. */
    private static DynamicTest caught(String fault, Supplier<Scorer> scorer) {
        return DynamicTest.dynamicTest(
                fault,
                () -> assertThat(differences(scorer.get(), seed -> NoGates.of(task(seed))))
                        .isNotEmpty());
    }

    /** A refusal by the engine itself (a part with no award or two) is a catch as well. */
    private static List<String> differences(Scorer scorer, LongFunction<OracleTask> tasks) {
        try {
            return new Agreement(scorer::score).over(1, SETS, tasks);
        } catch (IllegalStateException | ArithmeticException refused) {
            return List.of(String.valueOf(refused.getMessage()));
        }
    }
}
