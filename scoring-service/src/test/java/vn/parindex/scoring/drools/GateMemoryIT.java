package vn.parindex.scoring.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An analyst who tries sentence after sentence does not fill the memory. */
class GateMemoryIT {
    @Test
    void aHundredSentencesBeyondTheKeptOnesCompiledOneAfterAnotherLeaveNothingBehind() {
        GateRules rules = GateRules.atRunTime();
        compile(rules, 0, GateRules.KEPT);
        int before = loadedClasses();
        compile(rules, GateRules.KEPT, GateRules.KEPT + 100);
        // The cache is full by then; from then on each new sentence pushes one out. A leak would keep 100 x 8 classes.
        assertThat(loadedClasses() - before).isLessThan(100);
    }

    private static void compile(GateRules rules, int from, int to) {
        for (int i = from; i < to; i++) {
            String text = "Khi chỉ số dưới " + i + ",5 điểm thì toàn phiếu không được tính điểm";
            rules.fire(List.of(GateSentence.read(text).sentence().orElseThrow()), List.of());
        }
    }

    private static int loadedClasses() {
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
