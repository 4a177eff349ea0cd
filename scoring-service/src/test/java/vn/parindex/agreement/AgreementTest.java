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
    }
}
