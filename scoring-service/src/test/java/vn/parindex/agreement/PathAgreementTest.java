package vn.parindex.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.parindex.scoring.TestScorers;

/** The cheapest path against every combination of moves on random small cards. A failure names its seed. */
class PathAgreementTest {

    @Test
    void no_combination_of_moves_is_cheaper_than_the_path() {
        PathAgreement agreement = new PathAgreement(TestScorers.shared(), 200);
        agreement.over(1, 14);
        assertThat(agreement.reached()).as("paths of at least one step").isGreaterThan(100);
        assertThat(agreement.unreachable()).as("goals out of reach").isGreaterThan(25);
        assertThat(agreement.gated()).as("with gates").isGreaterThan(100);
    }
}
