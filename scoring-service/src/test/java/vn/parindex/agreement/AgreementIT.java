package vn.parindex.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.TestScorers;

/** Engine and oracle, written from one page by different hands, give the same cards to the last digit. */
class AgreementIT {

    private static final int ENOUGH = 100;

    private final Agreement agreement = new Agreement(TestScorers.shared()::score);

    @Test
    void engine_and_oracle_agree_on_a_hundred_thousand_random_cards() {
        List<String> differences = agreement.over(1, 2000, seed -> RandomTasks.communes(seed, 50));
        assertThat(String.join("\n", differences)).isEmpty();
        Coverage coverage = agreement.coverage;
        assertThat(coverage.of("card")).isGreaterThanOrEqualTo(100_000);
        assertThat(coverage.of(Coverage.ON_BOUND) * 10).isGreaterThanOrEqualTo(coverage.of(Coverage.RATIOS));
        List<String> rare = coverage.required().entrySet().stream()
                .filter(seen -> seen.getValue() < ENOUGH)
                .map(Map.Entry::toString)
                .toList();
        assertThat(rare).isEmpty();
    }
}
