package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.catalogue.SetFolder;

/** The worked cases of every shipped set, written from the plans, hold. */
class ShippedCasesTest {
    private static final CaseRunner RUNNER = new CaseRunner(TestScorers.shared());

    static List<String> ids() {
        return SetFolder.shippedIds();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyWorkedCaseHolds(String id) {
        List<CaseResult> results = RUNNER.run(SetFolder.shipped(id));
        assertThat(results).isNotEmpty();
        assertThat(results.stream().filter(result -> !result.holds()).map(CaseResult::toString))
                .isEmpty();
    }
}
