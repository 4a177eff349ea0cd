package vn.parindex.scenario.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.scenario.HaiLangBase;
import vn.parindex.scenario.sensitivity.Tornado.Bar;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.TestScorers;
import vn.parindex.scoring.exact.Fraction;

class TornadoTest {

    private static final Assignment ASSIGNMENT = HaiLangBase.base().assignment();
    private static final Tornado TORNADO = Tornado.of(TestScorers.shared(), ASSIGNMENT, "19699");

    @Test
    void theLeafThatMovesTheIndexMostComesFirst() {
        List<Fraction> swings = TORNADO.bars().stream().map(Bar::larger).toList();
        assertThat(swings).hasSizeGreaterThan(20).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void oneRungUpNeverLowersAndAWorseningNeverRaisesTheIndexHere() {
        TORNADO.bars().forEach(bar -> {
            bar.up()
                    .ifPresent(
                            up -> assertThat(up.index().signum()).as(bar.code()).isPositive());
            bar.down()
                    .ifPresent(down ->
                            assertThat(down.index().signum()).as(bar.code()).isNotPositive());
        });
    }

    @Test
    void fortyTwoPercentOfOnlinePaymentsIsOneBandFromFullPoints() {
        Bar payments = TORNADO.bars().stream()
                .filter(bar -> bar.code().equals("7.3"))
                .findFirst()
                .orElseThrow();
        assertThat(payments.up().orElseThrow().action()).isEqualTo("thêm 15 giao dịch");
        assertThat(payments.up().orElseThrow().rank().orElseThrow())
                .isLessThanOrEqualTo(TORNADO.now().rank().orElseThrow());
    }
}
