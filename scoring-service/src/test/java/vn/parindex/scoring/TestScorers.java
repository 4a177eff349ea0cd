package vn.parindex.scoring;

import java.util.Map;
import vn.parindex.scoring.card.Steps;
import vn.parindex.scoring.drools.GateRules;
import vn.parindex.scoring.drools.MethodRules;
import vn.parindex.scoring.drools.RuleTexts;

/** Scorers that only tests may have: other texts of rules, other steps, other chunks. */
public final class TestScorers {
    private TestScorers() {}

    /** File name such as {@code band.drl} to text, to be changed and given to {@link #withTexts}. */
    public static Map<String, String> texts() {
        return RuleTexts.methods();
    }

    /** A scorer of other rules, compiled now. */
    public static Scorer withTexts(Map<String, String> texts) {
        return scorer(MethodRules.compiled(texts), Steps.STANDARD, Parallelism.standard());
    }

    /** A scorer with one of the Java steps replaced. */
    public static Scorer withSteps(Steps steps) {
        return scorer(MethodRules.built(), steps, Parallelism.standard());
    }

    /** The usual scorer on so many threads, with chunks of so many units. */
    public static Scorer parallel(int threads, int chunk) {
        return scorer(MethodRules.built(), Steps.STANDARD, new Parallelism(threads, chunk));
    }

    private static Scorer scorer(MethodRules rules, Steps steps, Parallelism parallelism) {
        return new Scorer(rules, GateRules.built(time -> {}), steps, parallelism, ScoringObserver.NONE);
    }
}
