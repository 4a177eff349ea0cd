package vn.parindex.scoring.drools;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import vn.parindex.runtime.Recent;
import vn.parindex.scoring.rule.GateFact;
import vn.parindex.scoring.rule.GateFirings;
import vn.parindex.scoring.rule.GateFirings.Firing;

/**
 * Luật của các điều kiện khống chế. Sentences known at build time share one base; any other is compiled alone at its
 * first use and kept, the least recently used giving way.
 */
public final class GateRules {
    /** More sentences than any set has; an analyst who tries many does not fill the memory. */
    static final int KEPT = 64;

    private final Set<String> built;
    private final KieBaseOfBuilt base = new KieBaseOfBuilt();
    private final Consumer<Duration> compiled;
    private final Recent<String, KieBase> alone = Recent.values(KEPT);

    private GateRules(Set<String> built, Consumer<Duration> compiled) {
        this.built = built;
        this.compiled = compiled;
    }

    /**
     * With the sentences known at build time.
     *
     * @param compiled told how long each compilation took
     */
    public static GateRules built(Consumer<Duration> compiled) {
        return new GateRules(BuiltModels.gateDigests(), compiled);
    }

    /** Every sentence compiled at its first use. */
    static GateRules atRunTime() {
        return new GateRules(Set.of(), time -> {});
    }

    /** The digest that facts carry for a sentence. */
    public static String digest(GateSentence sentence) {
        return GateDrl.digest(sentence);
    }

    /**
     * What the gates say of some cards.
     *
     * @param facts of all cards and sentences, {@link GateFact.GateInForce} among them
     */
    public List<Firing> fire(Collection<GateSentence> sentences, List<GateFact> facts) {
        Map<String, KieBase> bases = new HashMap<>();
        for (GateSentence sentence : sentences) {
            String digest = GateDrl.digest(sentence);
            if (built.contains(digest)) {
                bases.put("", base.get());
            } else {
                bases.put(digest, alone(digest, sentence));
            }
        }
        List<Firing> all = new ArrayList<>();
        bases.values().forEach(each -> all.addAll(fire(each, facts)));
        return all;
    }

    private static List<Firing> fire(KieBase base, List<GateFact> facts) {
        GateFirings firings = new GateFirings();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("firings", firings);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return firings.all();
    }

    /**
     * Compiled without holding the lock: Drools compiles in the common pool, and a pool thread that waits for it may be
     * handed another score meanwhile, which asks for a gate again. Two threads may then compile the same sentence.
     */
    private KieBase alone(String digest, GateSentence sentence) {
        return alone.get(digest, () -> {
            long start = System.nanoTime();
            KieBase made = RuleCompiler.compile(GateDrl.of(List.of(sentence)));
            compiled.accept(Duration.ofNanos(System.nanoTime() - start));
            return made;
        });
    }

    /** Loaded at the first gate, since many sets have none. */
    private static final class KieBaseOfBuilt {
        private Optional<KieBase> loaded = Optional.empty();

        synchronized KieBase get() {
            if (loaded.isEmpty()) {
                loaded = BuiltModels.gates();
            }
            return loaded.orElseThrow(() -> new IllegalStateException("the gate model is not whole"));
        }
    }
}
