package vn.parindex.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.TestScorers;

/** The first thousand cards of AgreementIT, for a quick answer. */
class AgreementTest {

    @Test
    void engine_and_oracle_agree_on_a_thousand_random_cards() {
        List<String> differences =
                new Agreement(TestScorers.shared()::score).over(1, 20, seed -> RandomTasks.communes(seed, 50));
        assertThat(String.join("\n", differences)).isEmpty();
    }
}
