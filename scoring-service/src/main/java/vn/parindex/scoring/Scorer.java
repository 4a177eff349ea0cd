package vn.parindex.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.parindex.commune.Unit;
import vn.parindex.scoring.card.Judged;
import vn.parindex.scoring.card.Ranking;
import vn.parindex.scoring.card.Standing;
import vn.parindex.scoring.card.Steps;
import vn.parindex.scoring.drools.GateRules;
import vn.parindex.scoring.drools.MethodRules;

/**
 * Máy chấm: the one way from facts to score cards. Thread-safe; the rules are loaded once. Everything that decides a
 * score comes in through the {@link Assignment}.
 */
public final class Scorer {
    private final MethodRules methods;
    private final GateRules gates;
    private final Steps steps;
    private final Parallelism parallelism;
    private final ScoringObserver observer;

    Scorer(MethodRules methods, GateRules gates, Steps steps, Parallelism parallelism, ScoringObserver observer) {
        this.methods = methods;
        this.gates = gates;
        this.steps = steps;
        this.parallelism = parallelism;
        this.observer = observer;
    }

    /** A scorer with the rules made when the program was built. */
    public static Scorer create() {
        return create(ScoringObserver.NONE);
    }

    /** The same, watched. */
    public static Scorer create(ScoringObserver observer) {
        long start = System.nanoTime();
        MethodRules methods = MethodRules.built();
        observer.compiled(Duration.ofNanos(System.nanoTime() - start));
        return new Scorer(
                methods, GateRules.built(observer::compiled), Steps.STANDARD, Parallelism.standard(), observer);
    }

    /**
     * Scores all units.
     *
     * @throws IllegalStateException when a part of a unit gets no award or several: a fault of the rules
     */
    public Round score(Assignment assignment) {
        return score(pass(assignment, assignment.set().districtLevel()));
    }

    /** Scores the units with their figures as given, also in a district set: for worked cases, which need no communes. */
    Round scoreAsGiven(Assignment assignment) {
        return score(pass(assignment, false));
    }

    /** The same rules without gates: for worked cases of one leaf, whose other leaves have no figures. */
    Scorer withoutGates() {
        return new Scorer(methods, gates, steps.withoutGates(), parallelism, observer);
    }

    private Round score(ScoringPass pass) {
        List<ScoreCard> cards = new ArrayList<>();
        List<Judged> all = new ArrayList<>();
        new Chunks(parallelism).each(pass.units(), pass::judge, all::addAll);
        Ranking ranking = ranking(all.stream().map(Judged::standing).toList());
        new Chunks(parallelism).each(all, judged -> pass.words(judged, ranking), cards::addAll);
        Map<String, Integer> order = new HashMap<>();
        ranking.ordered().forEach(standing -> order.put(standing.unit(), order.size()));
        cards.sort(Comparator.comparing(card -> order.get(card.unitCode())));
        return new Round(List.copyOf(cards), EngineVersion.current());
    }

    /**
     * Scores a country without keeping its cards: ranks in a first pass, hands on each card in a second, ordered by unit
     * code. The cards are those of {@link #score(Assignment)}.
     */
    public void score(Assignment assignment, Consumer<ScoreCard> sink) {
        ScoringPass pass = pass(assignment, assignment.set().districtLevel());
        List<Standing> standings = new ArrayList<>();
        new Chunks(parallelism)
                .each(
                        pass.units(),
                        units ->
                                pass.judge(units).stream().map(Judged::standing).toList(),
                        standings::addAll);
        Ranking ranking = ranking(standings);
        new Chunks(parallelism)
                .each(
                        pass.units(),
                        (List<Unit> units) -> pass.words(pass.judge(units), ranking),
                        cards -> cards.forEach(sink));
    }

    private Ranking ranking(List<Standing> standings) {
        return new Ranking(standings, steps.tieBreak());
    }

    private ScoringPass pass(Assignment assignment, boolean rolledUp) {
        return new ScoringPass(assignment, rolledUp, methods, gates, steps, observer);
    }
}
