package vn.parindex.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.Scorer;

/** The first ten thousand cards of AgreementIT, for every build. */
class AgreementTest {

    @Test
    void engine_and_oracle_agree_on_ten_thousand_random_cards() {
        List<String> differences =
                new Agreement(Scorer.create()::score).over(1, 200, seed -> RandomTasks.communes(seed, 50));
        assertThat(String.join("\n", differences)).isEmpty();
<<<<<<< HEAD
        Coverage coverage = agreement.coverage;
        assertThat(coverage.of("card")).isGreaterThanOrEqualTo(100_000);
        assertThat(coverage.required())
                .allSatisfy((what, times) -> assertThat(times).as(what).isGreaterThanOrEqualTo(100));
        assertThat(coverage.of(Coverage.ON_BOUND) * 10).isGreaterThanOrEqualTo(coverage.of(Coverage.RATIOS));
    }

    @Test
    void they_agree_on_districts_whose_figures_are_rolled_up() {
        Agreement agreement = new Agreement(engine::score);
        List<String> differences = agreement.over(1, 400, seed -> RandomTasks.districts(seed, 25));
        assertThat(String.join("\n", differences)).isEmpty();
        assertThat(agreement.coverage.of("card")).isGreaterThanOrEqualTo(10_000);
=======
>>>>>>> ff886ca (wip)
    }
}
