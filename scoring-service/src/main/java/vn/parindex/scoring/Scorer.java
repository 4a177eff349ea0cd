package vn.parindex.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import vn.parindex.scoring.card.Judged;
import vn.parindex.scoring.card.Ranking;
import vn.parindex.scoring.card.Standing;
import vn.parindex.scoring.card.Steps;
import vn.parindex.scoring.drools.GateRules;
import vn.parindex.scoring.drools.MethodRules;
import vn.parindex.scoring.explain.KnownLeaves;

/**
 * Máy chấm: the one way from facts to score cards. Thread-safe; the rules are loaded once. Everything that decides a
 * score comes in through the {@link Assignment}.
 */
public final class Scorer {
    /** Up to so many units the first pass is kept for the second; a country is judged twice instead. */
    private static final int KEPT = 2_000;

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

    /** Scores and remembers, for scenarios on the same assignment; of a whole country only the cards are kept. */
    public Remembered remembered(Assignment assignment) {
        ScoringPass pass = pass(assignment, assignment.set().districtLevel());
        if (pass.units().size() > KEPT) {
            return new Remembered(score(pass), this::score);
        }
        KnownLeaves known = pass.memory();
        return new Remembered(
                score(pass.writing(known)),
                changed -> score(pass(changed, changed.set().districtLevel()).reading(known)));
    }

    /** The values of the cards of {@link #score(Assignment)} without their words, by rank. */
    public List<UnitStanding> standings(Assignment assignment) {
        return trials(assignment).untouched();
    }

    /** For asking what other figures of some units would give: the assignment is scored now, each trial when asked. */
    public Trials trials(Assignment assignment) {
        ScoringPass pass = pass(assignment, assignment.set().districtLevel());
        return new Trials(pass, new Chunks(parallelism), steps.tieBreak());
    }

    /** Scores the units with their figures as given, also in a district set: for worked cases, which need no communes. */
    Round scoreAsGiven(Assignment assignment) {
        return score(pass(assignment, false));
    }

    /** The same rules without gates: for worked cases of one leaf, whose other leaves have no figures. */
    Scorer withoutGates() {
        return new Scorer(methods, gates, steps.withoutGates(), parallelism, observer);
    }

    /** The same scorer for a few units at a time, asked from several threads: one session each and no threads of its own. */
    Scorer onOneThread() {
        return new Scorer(methods, gates, steps, parallelism.onOneThread(), observer);
    }

    /** The same rules on one thread and watched by nobody: for work that nobody waits for. */
    public Scorer inBackground() {
        return new Scorer(methods, gates, steps, parallelism.onOneThread(), ScoringObserver.NONE);
    }

    private Round score(ScoringPass pass) {
        List<Placed> cards = new ArrayList<>();
        each(pass, cards::add);
        cards.sort(Comparator.comparingInt(Placed::position));
        return new Round(cards.stream().map(Placed::card).toList(), EngineVersion.current());
    }

    /** How many units an assignment scores: its units, or for a district set their districts. */
    public int count(Assignment assignment) {
        return ScoringPass.scored(assignment, assignment.set().districtLevel()).size();
    }

    /**
     * Hands on each card once, ordered by unit code, without keeping them: a country is scored in a small heap. The cards
     * are those of {@link #score(Assignment)}.
     */
    public void score(Assignment assignment, Consumer<Placed> sink) {
        each(pass(assignment, assignment.set().districtLevel()), sink);
    }

    private void each(ScoringPass pass, Consumer<Placed> sink) {
        Chunks chunks = new Chunks(parallelism);
        boolean keep = pass.units().size() <= KEPT;
        List<Judged> kept = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        chunks.each(pass.units(), pass::judge, judged -> {
            judged.forEach(each -> standings.add(each.standing()));
            if (keep) {
                kept.addAll(judged);
            }
        });
        Ranking ranking = new Ranking(standings, steps.tieBreak());
        Consumer<List<ScoreCard>> placing =
                cards -> cards.forEach(card -> sink.accept(new Placed(ranking.position(card.unitCode()), card)));
        if (keep) {
            chunks.each(kept, judged -> pass.words(judged, ranking), placing);
        } else {
            chunks.each(pass.units(), units -> pass.words(pass.judgeAgain(units), ranking), placing);
        }
    }

    private ScoringPass pass(Assignment assignment, boolean rolledUp) {
        return new ScoringPass(assignment, rolledUp, methods, gates, steps, observer);
    }
}
