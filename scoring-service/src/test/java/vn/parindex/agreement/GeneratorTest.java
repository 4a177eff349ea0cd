package vn.parindex.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.oracle.Oracle;
import vn.parindex.oracle.OracleCard;
import vn.parindex.oracle.OracleLeaf;

class GeneratorTest {

    @Test
    void the_pool_holds_fifty_different_sentences() {
        assertThat(GatePool.SENTENCES).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void the_same_seed_gives_the_same_task() {
        assertThat(RandomTasks.communes(7, 50)).isEqualTo(RandomTasks.communes(7, 50));
        assertThat(RandomTasks.districts(7, 20)).isEqualTo(RandomTasks.districts(7, 20));
    }

    @Test
    void the_oracles_own_ledger_holds_on_every_leaf_area_and_card() {
        for (long seed = 0; seed < 200; seed++) {
            check(Oracle.score(RandomTasks.communes(seed, 50)));
            check(Oracle.score(RandomTasks.districts(seed, 20)));
        }
    }

    private static void check(List<OracleCard> cards) {
        for (OracleCard card : cards) {
            check(card.sums());
            card.areas().forEach(area -> check(area.sums()));
            for (OracleLeaf leaf : card.leaves()) {
                assertThat(leaf.earned().add(leaf.lost()).add(leaf.notApplicable()))
                        .as("%s", leaf)
                        .isEqualByComparingTo(leaf.max());
                assertThat(leaf.losses().stream().map(OracleLeaf.Loss::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("%s", leaf)
                        .isEqualByComparingTo(leaf.lost());
            }
        }
    }

    private static void check(OracleCard.Sums sums) {
        assertThat(sums.earned().add(sums.lost()).add(sums.notApplicable())).isEqualByComparingTo(sums.max());
    }
}
