package vn.parindex.scoring.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.rule.Rule;

/** Many who compile at the same time all get their own rules. */
class RuleCompilerTest {
    /** How many versions of an artifact the repository of Drools keeps. */
    private static final int KEPT_BY_DROOLS = 10;

    @Test
    void aModuleBecomesABaseAlthoughTenOthersWereCompiledBetweenBuildingItAndAskingForIt() {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("vn.parindex", "runtime-rules", "0.first");
        InternalKieModule first = RuleCompiler.build(release, gate(0));
        for (int i = 1; i <= KEPT_BY_DROOLS; i++) {
            RuleCompiler.compile(gate(i));
        }
        assertThat(services.getRepository().getKieModule(release)).isNull();
        assertThat(rules(RuleCompiler.base(first))).containsExactly(name(0));
    }

    @Test
    void sixteenThreadsThatCompileAtOnceGetEachTheirOwnRule() throws Exception {
        int threads = 16;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier together = new CyclicBarrier(threads);
            List<Future<KieBase>> made = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Map<String, String> texts = gate(i);
                made.add(pool.submit(() -> {
                    together.await();
                    return RuleCompiler.compile(texts);
                }));
            }
            for (int i = 0; i < threads; i++) {
                assertThat(rules(made.get(i).get())).containsExactly(name(i));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static GateSentence sentence(int index) {
        return GateSentence.read("Khi chỉ số dưới " + index + ",5 điểm thì toàn phiếu không được tính điểm")
                .sentence()
                .orElseThrow();
    }

    private static Map<String, String> gate(int index) {
        return GateDrl.of(List.of(sentence(index)));
    }

    private static String name(int index) {
        return "gate: " + GateDrl.digest(sentence(index));
    }

    private static List<String> rules(KieBase base) {
        return base.getKiePackages().stream()
                .flatMap(each -> each.getRules().stream())
                .map(Rule::getName)
                .toList();
    }
}
