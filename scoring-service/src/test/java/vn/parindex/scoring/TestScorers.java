package vn.parindex.scoring;

import java.util.Map;
import vn.parindex.scoring.card.Steps;
import vn.parindex.scoring.drools.GateRules;
import vn.parindex.scoring.drools.MethodRules;
import vn.parindex.scoring.drools.RuleTexts;

/** Scorers that only tests may have: a shared one, other texts of rules, other steps, other chunks. */
public final class TestScorers {

    /** A sentence is compiled once for all scorers of a test process: the random sets share fifty of them. */
    private static final GateRules GATES = GateRules.built(time -> {});

    private static final Scorer SHARED = withSteps(Steps.STANDARD);

    private TestScorers() {}

    /** The scorer of the program, made once for all tests of a process. */
    public static Scorer shared() {
        return SHARED;
    }

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
        return new Scorer(rules, GATES, steps, parallelism, ScoringObserver.NONE);
    }
}
