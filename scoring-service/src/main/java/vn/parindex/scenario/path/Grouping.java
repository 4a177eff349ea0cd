package vn.parindex.scenario.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Remedy;
import vn.parindex.facts.Fact;
import vn.parindex.scoring.Ladder;
import vn.parindex.scoring.Rung;
import vn.parindex.scoring.UnitStanding;

/** Từ thang nấc đến các nhóm tách rời, each option of a group scored once by the engine. */
final class Grouping {
    /** More combinations of one leaf's parts than this are not tried; then nothing is proved. */
    static final int MOST = 1024;
    /** What one rung of a leaf without a remedy costs: a medium effort. */
    private static final BigDecimal MEDIUM = BigDecimal.valueOf(2);

    private final Board board;
    private final UnitStanding now;
    private final List<Ladder> ladders;
    private boolean whole = true;

    Grouping(Board board, UnitStanding now, List<Ladder> ladders) {
        this.board = board;
        this.now = now;
        this.ladders = ladders;
    }

    /** Whether every combination of moves is there. */
    boolean isWhole() {
        return whole;
    }

    /** Separable groups in printed order. */
    List<Group> groups() {
        Map<IndicatorId, List<Move>> moves = priced();
        List<List<List<Move>>> combinations = new ArrayList<>();
        for (Set<IndicatorId> together : together(moves.keySet())) {
            combinations.add(combinations(together.stream().map(moves::get).toList()));
        }
        Iterator<UnitStanding> standings = board.after(
                        combinations.stream().flatMap(List::stream).toList())
                .iterator();
        List<Group> groups = new ArrayList<>();
        for (List<List<Move>> ofGroup : combinations) {
            List<Option> options = new ArrayList<>();
            for (List<Move> chosen : ofGroup) {
                UnitStanding standing = standings.next();
                options.add(new Option(chosen, standing, value(standing).subtract(value(now))));
            }
            groups.add(new Group(List.copyOf(options)));
        }
        return groups;
    }

    /** 100 x earned + (bonus - penalty) x applicableMax, before gates: the index without its denominator. */
    static BigDecimal value(UnitStanding standing) {
        BigDecimal earned =
                standing.leaves().stream().map(leaf -> leaf.beforeGates()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return earned.movePointRight(2)
                .add(standing.bonus().subtract(standing.penalty()).multiply(standing.applicableMax()));
    }

    /** The moves of each indicator with their costs. */
    private Map<IndicatorId, List<Move>> priced() {
        Map<IndicatorId, Map<Fact, Move>> free = new LinkedHashMap<>();
        for (Ladder ladder : ladders) {
            for (Rung rung : ladder.up()) {
                free.computeIfAbsent(ladder.indicator(), id -> new LinkedHashMap<>())
                        .putIfAbsent(rung.fact(), new Move(ladder.indicator(), ladder, rung, BigDecimal.ZERO));
            }
        }
        List<Move> all =
                free.values().stream().flatMap(each -> each.values().stream()).toList();
        Iterator<UnitStanding> standings =
                board.after(all.stream().map(List::of).toList()).iterator();
        Map<IndicatorId, List<Move>> moves = new LinkedHashMap<>();
        for (Move move : all) {
            BigDecimal cost = cost(move.indicator(), standings.next());
            moves.computeIfAbsent(move.indicator(), id -> new ArrayList<>())
                    .add(new Move(move.indicator(), move.ladder(), move.rung(), cost));
        }
        return moves;
    }

    private BigDecimal cost(IndicatorId indicator, UnitStanding there) {
        return ladders.stream()
                .filter(ladder -> ladder.indicator().equals(indicator))
                .map(ladder -> BigDecimal.valueOf(ladder.climbed(
                                there.leaves().get(ladder.position()).beforeGates()))
                        .multiply(ladder.leaf().remedy().map(Remedy::cost).orElse(MEDIUM)))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** Indicators of parts of one leaf, whose points are rounded together. */
    private List<Set<IndicatorId>> together(Set<IndicatorId> moving) {
        Map<Integer, Set<IndicatorId>> byLeaf = new LinkedHashMap<>();
        ladders.stream()
                .filter(ladder -> moving.contains(ladder.indicator()))
                .forEach(ladder -> byLeaf.computeIfAbsent(ladder.position(), leaf -> new LinkedHashSet<>())
                        .add(ladder.indicator()));
        List<Set<IndicatorId>> groups = new ArrayList<>();
        for (Set<IndicatorId> leaf : byLeaf.values()) {
            Set<IndicatorId> joined = new LinkedHashSet<>(leaf);
            List<Set<IndicatorId>> touched = groups.stream()
                    .filter(group -> group.stream().anyMatch(joined::contains))
                    .toList();
            touched.forEach(joined::addAll);
            int place = touched.isEmpty() ? groups.size() : groups.indexOf(touched.get(0));
            groups.removeAll(touched);
            groups.add(Math.min(place, groups.size()), joined);
        }
        return groups;
    }

    private List<List<Move>> combinations(List<List<Move>> ofIndicators) {
        List<List<Move>> all = new ArrayList<>(List.of(List.of()));
        for (List<Move> moves : ofIndicators) {
            if (all.size() * (moves.size() + 1) > MOST) {
                whole = false;
                break;
            }
            List<List<Move>> before = List.copyOf(all);
            for (Move move : moves) {
                for (List<Move> chosen : before) {
                    List<Move> more = new ArrayList<>(chosen);
                    more.add(move);
                    all.add(more);
                }
            }
        }
        return all;
    }
}
