package vn.parindex.scoring.drools;

import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import vn.parindex.scoring.rule.Award;
import vn.parindex.scoring.rule.Awards;
import vn.parindex.scoring.rule.PartFact;
import vn.parindex.scoring.rule.PartKey;
import vn.parindex.scoring.rule.PartTerms;

/** Luật của các cách chấm. Shared by threads; each call opens a session of its own. */
public final class MethodRules {
    private final KieBase base;

    private MethodRules(KieBase base) {
        this.base = base;
    }

    /**
     * The rules as generated when the program was built. Drools finds its parts by the class loader of the thread that opens
     * the first session, and in the packaged jar a thread of the common pool sees none of them: so that is done here, by
     * whoever loads the rules.
     */
    public static MethodRules built() {
        KieBase base = BuiltModels.methods();
        base.newKieSession().dispose();
        return new MethodRules(base);
    }

    /**
     * Rules from given texts, compiled now.
     *
     * @param texts file name to DRL, as {@link RuleTexts#methods}
     */
    public static MethodRules compiled(Map<String, String> texts) {
        return new MethodRules(RuleCompiler.compile(texts));
    }

    /**
     * What the rules award to a chunk of units.
     *
     * @param units names for messages; their positions are those of the facts
     * @return awards by unit and part
     * @throws IllegalStateException when a part gets no award or several
     */
    public Award[][] award(List<PartKey> parts, List<PartTerms> terms, List<String> units, List<PartFact> facts) {
        Awards awards = new Awards(units.size(), parts.size());
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("awards", awards);
            terms.forEach(session::insert);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return awards.complete(parts, units);
    }
}
