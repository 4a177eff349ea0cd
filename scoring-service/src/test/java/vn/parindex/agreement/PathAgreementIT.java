package vn.parindex.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.parindex.scoring.TestScorers;

/** The cheapest path against every combination of moves on many random small cards. A failure names its seed. */
class PathAgreementIT {

    @Test
    void no_combination_of_moves_is_cheaper_than_the_path() {
        PathAgreement agreement = new PathAgreement(TestScorers.shared(), 1_500);
        agreement.over(15, 40);
        assertThat(agreement.reached()).as("paths of at least one step").isGreaterThan(600);
    }
}
