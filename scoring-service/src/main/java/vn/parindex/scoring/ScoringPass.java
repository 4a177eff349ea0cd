package vn.parindex.scoring;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.commune.Unit;
import vn.parindex.scoring.card.CommuneFigures;
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

/** Một lượt chấm: what all chunks of one assignment share. Immutable, so chunks may run at once. */
final class ScoringPass {
    private final List<Unit> units;
    private final Judging judging;
    private final CardWords words;
    private final ScoringObserver observer;

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
        PreparedSet prepared = PreparedSet.of(assignment.set(), assignment.asOf(), assignment.surveyHeld());
        Figures figures = rolledUp
                ? new DistrictFigures(assignment.units(), assignment.sheets(), assignment.lastYear(), assignment.asOf())
                : new CommuneFigures(
                        assignment.sheets(),
                        assignment.lastYear(),
                        assignment.successions(),
                        assignment.set().period(),
                        assignment.asOf(),
                        steps.mergedLastYear());
        this.units = scored(assignment, rolledUp).stream()
                .sorted(Comparator.comparing(Unit::code))
                .toList();
        this.judging = new Judging(
                prepared,
                figures,
                steps,
                (set, names, facts) -> methods.award(set.keys(), set.terms(), names, facts),
                new GateRun(assignment.set(), gates, new Grading(assignment.set(), steps.caps())));
        this.words = new CardWords(prepared, figures, steps);
        this.observer = observer;
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
