package vn.parindex.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import vn.parindex.catalogue.Leaf;
import vn.parindex.oracle.Oracle;
import vn.parindex.oracle.OracleCard;
import vn.parindex.oracle.OracleTask;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Round;
import vn.parindex.scoring.ScoreCard;

/** Scores random tasks with an engine and with the oracle and says where they differ. */
final class Agreement {

    private static final int SHOWN = 12;

    private final Function<Assignment, Round> engine;
    final Coverage coverage = new Coverage();
    private final Queue<String> differences = new ConcurrentLinkedQueue<>();

    Agreement(Function<Assignment, Round> engine) {
        this.engine = engine;
    }

    static Assignment assignment(OracleTask task) {
        return new Assignment(
                task.set(),
                task.units(),
                task.sheets(),
                task.lastYear(),
                task.successions(),
                task.asOf(),
                task.surveyHeld());
    }

    /** Differences of all tasks, a few of them, in words. */
    List<String> over(long firstSeed, long lastSeed, LongFunction<OracleTask> tasks) {
        LongStream.rangeClosed(firstSeed, lastSeed).parallel().forEach(seed -> compare(seed, tasks.apply(seed)));
        return List.copyOf(differences);
    }

    private void compare(long seed, OracleTask task) {
        if (differences.size() >= SHOWN) {
            return;
        }
        List<OracleCard> expected = Oracle.score(task);
        coverage.add(task, expected);
        List<ScoreCard> got = engine.apply(assignment(task)).cards();
        for (String difference : differences(expected, got)) {
            if (differences.size() < SHOWN) {
                differences.add("seed " + seed + ", " + difference + "\n    " + leaf(task, difference));
            }
        }
    }

    private static List<String> differences(List<OracleCard> expected, List<ScoreCard> got) {
        List<String> order = expected.stream().map(OracleCard::unit).toList();
        List<String> gotOrder = got.stream().map(ScoreCard::unitCode).toList();
        List<String> all = new ArrayList<>();
        Map<String, ScoreCard> byUnit = new HashMap<>();
        got.forEach(card -> byUnit.put(card.unitCode(), card));
        for (OracleCard card : expected) {
            ScoreCard other = byUnit.get(card.unit());
            if (other == null) {
                return List.of("order: oracle " + order + ", engine " + gotOrder);
            }
            all.addAll(Match.differences(card, other));
        }
        if (all.isEmpty() && !order.equals(gotOrder)) {
            all.add("order: oracle " + order + ", engine " + gotOrder);
        }
        return all;
    }

    /** What one needs to see beside a difference: the leaf, the unit's figures for it and the day. */
    private static String leaf(OracleTask task, String difference) {
        StringBuilder text = new StringBuilder("as of " + task.asOf() + ", survey held " + task.surveyHeld());
        for (Leaf leaf : task.set().leaves()) {
            if (difference.contains("/ " + leaf.code() + " ")) {
                text.append("\n    ").append(leaf);
                String unit = difference.substring(0, difference.indexOf(" /"));
                task.sheets().stream()
                        .filter(sheet -> sheet.unit().value().equals(unit))
                        .forEach(sheet -> leaf.indicators()
                                .forEach(id -> text.append("\n    ").append(sheet.fact(id))));
            }
        }
        return text.append("\n    ").append(task.set().policy()).toString();
    }
}
