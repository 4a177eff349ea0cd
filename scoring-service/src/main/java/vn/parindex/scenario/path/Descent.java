package vn.parindex.scenario.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.scoring.UnitStanding;

/** Một cách đạt, không chứng minh là rẻ nhất: everything is done, then the dearest steps are left out as far as it goes. */
record Descent(Board board, Search.Test test) {

    /** Empty when the goal fails with everything done. */
    Optional<List<Option>> from(List<Group> groups) {
        List<Option> options = new ArrayList<>(groups.stream().map(Group::most).toList());
        if (!test.isMet(board.afterOne(Search.moves(options)))) {
            return Optional.empty();
        }
        List<Integer> dearest = IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> options.get(i).cost(), Comparator.reverseOrder()))
                .toList();
        for (int i : dearest) {
            lower(options, i, groups.get(i));
        }
        return Optional.of(List.copyOf(options));
    }

    private void lower(List<Option> options, int place, Group group) {
        BigDecimal cost = options.get(place).cost();
        List<Option> cheaper = group.options().stream()
                .filter(option -> option.cost().compareTo(cost) < 0)
                .sorted(Comparator.comparing(Option::cost))
                .toList();
        List<UnitStanding> standings = board.after(cheaper.stream()
                .map(option -> Search.moves(Lessons.with(options, place, option)))
                .toList());
        for (int i = 0; i < cheaper.size(); i++) {
            if (test.isMet(standings.get(i))) {
                options.set(place, cheaper.get(i));
                return;
            }
        }
    }
}
