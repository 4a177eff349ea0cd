package vn.parindex.scoring;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.FactSheet;
import vn.parindex.scoring.card.DistrictFigures;
import vn.parindex.scoring.card.Figures;
import vn.parindex.scoring.card.Grading;
import vn.parindex.scoring.card.Judged;
import vn.parindex.scoring.card.Judging;
import vn.parindex.scoring.card.PreparedSet;
import vn.parindex.scoring.card.Ranking;
import vn.parindex.scoring.card.Steps;
import vn.parindex.scoring.drools.GateRules;
import vn.parindex.scoring.drools.MethodRules;
import vn.parindex.scoring.explain.CardWords;
import vn.parindex.scoring.explain.KnownLeaves;
import vn.parindex.scoring.explain.Ladders;
import vn.parindex.scoring.explain.LeafMemory;

/** Một lượt chấm: what all chunks of one assignment share. Immutable, so chunks may run at once. */
final class ScoringPass {
    private final FigureSource source;
    private final PreparedSet prepared;
    private final Figures figures;
    private final Steps steps;
    private final MethodRules methods;
    private final GateRun gates;
    private final ScoringObserver observer;
    private final List<Unit> units;
    private final Judging judging;
    private final CardWords words;

    /**
     * @param rolledUp whether the units' parents are scored with what the units add up to
     */
    ScoringPass(
            Assignment assignment,
            boolean rolledUp,
            MethodRules methods,
            GateRules gates,
            Steps steps,
            ScoringObserver observer) {
        this(new FigureSource(assignment, rolledUp, steps), methods, gates, steps, observer);
    }

    private ScoringPass(
            FigureSource source, MethodRules methods, GateRules gates, Steps steps, ScoringObserver observer) {
        this(
                source,
                PreparedSet.of(
                        source.assignment().set(),
                        source.assignment().asOf(),
                        source.assignment().surveyHeld()),
                source.figures(),
                steps,
                methods,
                new GateRun(
                        source.assignment().set(),
                        gates,
                        new Grading(source.assignment().set(), steps.caps())),
                observer,
                LeafMemory.NONE);
    }

    private ScoringPass(
            FigureSource source,
            PreparedSet prepared,
            Figures figures,
            Steps steps,
            MethodRules methods,
            GateRun gates,
            ScoringObserver observer,
            LeafMemory memory) {
        this.source = source;
        this.prepared = prepared;
        this.figures = figures;
        this.steps = steps;
        this.methods = methods;
        this.gates = gates;
        this.observer = observer;
        this.units = source.units();
        this.judging = new Judging(
                prepared,
                figures,
                steps,
                (set, names, facts) -> methods.award(set.keys(), set.terms(), names, facts),
                gates);
        this.words = new CardWords(prepared, figures, steps, memory);
    }

    /** The same pass with figures from elsewhere. */
    ScoringPass with(Figures other) {
        return new ScoringPass(source, prepared, other, steps, methods, gates, observer, LeafMemory.NONE);
    }

    /** A memory for the words that this pass will write. */
    KnownLeaves memory() {
        return new KnownLeaves(prepared);
    }

    /** The same pass, which keeps the words it writes. */
    ScoringPass writing(KnownLeaves known) {
        return with(known.writing());
    }

    /** The same pass, which writes no words that are known. */
    ScoringPass reading(KnownLeaves known) {
        return with(known.reading(prepared));
    }

    private ScoringPass with(LeafMemory memory) {
        return new ScoringPass(source, prepared, figures, steps, methods, gates, observer, memory);
    }

    FigureSource source() {
        return source;
    }

    /** The scored units whose result depends on the sheets of some units. */
    List<Unit> touched(Set<UnitCode> changed) {
        return source.touched(units, changed);
    }

    /** The figures of the scored units when some sheets are others. */
    Function<Unit, Figures> trial(Map<UnitCode, FactSheet> changed) {
        return source.trial(figures, changed);
    }

    /** What the unit could still change, without the points that the engine will give. */
    List<Ladder> ladders(Judged judged) {
        return new Ladders(prepared, figures, steps).of(judged);
    }

    /** Makes standings of what was judged. */
    UnitStandings standings() {
        return new UnitStandings(new Grading(prepared.set(), steps.caps()));
    }

    static List<Unit> scored(Assignment assignment, boolean rolledUp) {
        return rolledUp ? DistrictFigures.districts(assignment.units()) : assignment.units();
    }

    /** The scored units, ordered by code. */
    List<Unit> units() {
        return units;
    }

    List<Judged> judge(List<Unit> chunk) {
        long start = System.nanoTime();
        List<Judged> judged = judging.judge(chunk);
        observer.scored(chunk.size(), Duration.ofNanos(System.nanoTime() - start));
        report(judged);
        return judged;
    }

    /** The same cards once more, not counted a second time. */
    List<Judged> judgeAgain(List<Unit> chunk) {
        return judging.judge(chunk);
    }

    List<ScoreCard> words(List<Judged> judged, Ranking ranking) {
        return judged.stream().map(each -> words.of(each, ranking)).toList();
    }

    private void report(List<Judged> judged) {
        if (observer == ScoringObserver.NONE) {
            return;
        }
        Map<String, Long> fired = new HashMap<>();
        for (Judged each : judged) {
            each.card().leaves().forEach(leaf -> {
                leaf.awards().forEach(award -> fired.merge(methodOf(award.rule()), 1L, Long::sum));
                leaf.losses().forEach(loss -> observer.pointsLost(loss.cause(), loss.points()));
            });
            fired.merge("gate", (long) each.effects().size(), Long::sum);
        }
        fired.forEach(observer::rulesFired);
    }

    /** A rule's name starts with its file: «target: từ chỉ tiêu trở lên, đạt». */
    private static String methodOf(String rule) {
        int colon = rule.indexOf(':');
        return colon < 0 ? rule : rule.substring(0, colon);
    }
}
