package vn.parindex.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.oracle.OracleTask;
import vn.parindex.scoring.PlantedFault;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.TestScorers;

/** The comparison with the oracle is worth what it catches: each wrong engine must show on a few thousand cards. */
class PlantedFaultsTest {

    private static final int SETS = 120;
    private static final int UNITS = 30;

    /** Faults outside the gates are looked for on cards without gates, so that they show by themselves. */
    @ParameterizedTest
    @EnumSource
    void a_wrong_engine_is_caught(PlantedFault fault) {
        boolean aboutGates = fault == PlantedFault.GATES_SKIPPED || fault == PlantedFault.HIGHEST_CAP_WINS;
        LongFunction<OracleTask> tasks = aboutGates ? PlantedFaultsTest::task : seed -> NoGates.of(task(seed));
        assertThat(differences(fault.scorer(), tasks)).isNotEmpty();
    }

    @Test
    void without_a_fault_the_same_cards_agree() {
        assertThat(differences(TestScorers.shared(), PlantedFaultsTest::task)).isEmpty();
        assertThat(differences(TestScorers.shared(), seed -> NoGates.of(task(seed))))
                .isEmpty();
    }

    private static OracleTask task(long seed) {
        return RandomTasks.communes(seed, UNITS);
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
