package vn.parindex.scenario.path;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.scoring.UnitStanding;
import vn.parindex.scoring.exact.Fraction;

/**
 * Tìm đường đi rẻ nhất. Choices come in order of cost from the sums before gates; the first that the engine confirms is the
 * cheapest. Where better figures can only ease gates, a refused choice teaches which groups keep the goal from being met,
 * and no choice that leaves all of them there is tried again.
 */
final class Search {
    /** More refusals than this are not learnt from; then nothing is proved. */
    private static final int REFUSED = 100;
    /** More choices than this are not tried where nothing can be learnt. */
    private static final int TRIED = 2_048;

    private static final int BATCH = 64;

    private final Board board;
    private final UnitStanding now;
    private final Test test;
    private final Reach reach;
    private final Objective objective;

    /** Whether the engine's word on a unit meets the goal. */
    interface Test {
        boolean isMet(UnitStanding standing);
    }

    /**
     * @param moves empty when the goal cannot be met, or no way to meet it was found
     * @param proven whether that is certain
     */
    record Found(Optional<List<Move>> moves, boolean proven) {}

    Search(Board board, UnitStanding now, Test test, Reach reach, Objective objective) {
        this.board = board;
        this.now = now;
        this.test = test;
        this.reach = reach;
        this.objective = objective;
    }

    /**
     * @param eased whether better figures can only keep gates from firing
     */
    Found cheapest(List<Group> groups, boolean eased) {
        return eased && groups.stream().allMatch(group -> group.best().isPresent()) ? learning(groups) : trying(groups);
    }

    private Found learning(List<Group> all) {
        Weights weights = Weights.of(objective, all, Grouping.value(now));
        GateLosses losses = new GateLosses(all, now, weights);
        Lessons lessons = new Lessons(board, test);
        Optional<List<Group>> possible = lessons.possible(all, losses);
        if (possible.isEmpty()) {
            return new Found(Optional.empty(), true);
        }
        List<Group> groups = possible.get();
        Enumeration choices = enumeration(groups, weights, lessons::leaveOpen, losses);
        for (int refused = 0; refused < REFUSED; refused++) {
            Optional<List<Option>> choice = choices.next();
            if (choice.isEmpty()) {
                break;
            }
            List<Move> moves = moves(choice.get());
            UnitStanding standing = board.afterOne(moves);
            if (test.isMet(standing)) {
                return new Found(Optional.of(moves), true);
            }
            if (lessons.learn(choice.get(), standing, groups, losses)) {
                choices = enumeration(groups, weights, lessons::leaveOpen, losses);
            }
        }
        return unproven(groups);
    }

    private Found trying(List<Group> groups) {
        Weights weights = Weights.of(objective, groups, Grouping.value(now));
        Enumeration choices = enumeration(groups, weights, first -> true, new GateLosses(groups, now, weights));
        for (int tried = 0; tried < TRIED; tried += BATCH) {
            List<List<Option>> batch = batch(choices, BATCH);
            if (batch.isEmpty()) {
                break;
            }
            List<UnitStanding> standings =
                    board.after(batch.stream().map(Search::moves).toList());
            for (int i = 0; i < batch.size(); i++) {
                if (test.isMet(standings.get(i))) {
                    return new Found(Optional.of(moves(batch.get(i))), true);
                }
            }
        }
        return choices.isExhausted() ? new Found(Optional.empty(), true) : unproven(groups);
    }

    private Found unproven(List<Group> groups) {
        return new Found(new Descent(board, test).from(groups).map(Search::moves), false);
    }

    private Enumeration enumeration(
            List<Group> groups, Weights weights, Predicate<List<Option>> open, GateLosses losses) {
        return new Enumeration(groups, weights, needed(groups, weights, losses.most(groups)), open, losses);
    }

    private static List<List<Option>> batch(Enumeration choices, int size) {
        List<List<Option>> batch = new ArrayList<>();
        while (batch.size() < size) {
            Optional<List<Option>> next = choices.next();
            if (next.isEmpty()) {
                break;
            }
            batch.add(next.get());
        }
        return batch;
    }

    /**
     * The least value, in the whole numbers of the weights, without which the goal cannot be met.
     *
     * @param counted how much may be counted off a choice
     */
    private long needed(List<Group> groups, Weights weights, long counted) {
        long always = groups.stream()
                        .mapToLong(group -> group.options().stream()
                                .mapToLong(weights::value)
                                .min()
                                .orElse(0))
                        .sum()
                - counted;
        return reach.index()
                .map(index -> index.times(Fraction.of(now.applicableMax()))
                        .minus(Fraction.of(Grouping.value(now)))
                        .times(Fraction.of(BigDecimal.ONE.movePointRight(weights.valueScale())))
                        .rounded(0, RoundingMode.CEILING)
                        .longValue())
                .filter(value -> value > always)
                .orElse(always);
    }

    static List<Move> moves(List<Option> options) {
        return options.stream().flatMap(option -> option.moves().stream()).toList();
    }
}
