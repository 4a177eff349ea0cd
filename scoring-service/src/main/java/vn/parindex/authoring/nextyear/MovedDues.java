package vn.parindex.authoring.nextyear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.authoring.nextyear.MovedDay.MovedDue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.Origin;
import vn.parindex.catalogue.ScoringMethod;

/** Các hạn của một bộ trước và sau khi dời; those that a base layer sets stay where they are. */
record MovedDues(CriteriaSet issued, int years) {

    /** The dues of one leaf, or of every leaf when none has this number: a gate's case has figures of several. */
    MovedDay of(String code) {
        List<Leaf> own = issued.leaves().stream()
                .filter(leaf -> leaf.code().equals(code))
                .toList();
        List<MovedDue> dues = (own.isEmpty() ? issued.leaves() : own)
                .stream().flatMap(this::of).toList();
        return new MovedDay(dues, issued.policy().holidays(), years);
    }

    /** Whether a base layer sets the dates of a leaf. */
    boolean isInherited(Leaf leaf) {
        Optional<Origin> origin = Stream.of("milestones", "due")
                .flatMap(key -> Optional.ofNullable(leaf.origins().get(key)).stream())
                .findFirst();
        return origin.filter(found -> !found.set().equals(issued.id())).isPresent();
    }

    private Stream<MovedDue> of(Leaf leaf) {
        int moved = isInherited(leaf) ? 0 : years;
        if (leaf.method() instanceof ScoringMethod.Deadline deadline) {
            return deadline.milestones().stream().map(each -> of(leaf, each, moved));
        }
        return leaf.due().stream().map(due -> due(Set.of(leaf.code()), due, false, moved));
    }

    private static MovedDue of(Leaf leaf, Milestone milestone, int years) {
        Set<String> of = leaf.indicators().size() > 1
                ? Set.of(milestone.indicator().value())
                : Set.of(leaf.code(), milestone.indicator().value());
        return due(of, milestone.due(), milestone.workingDays(), years);
    }

    private static MovedDue due(Set<String> of, Due due, boolean working, int years) {
        LocalDate day = SameDay.of(due.date(), years);
        return new MovedDue(of, due.lastDayOnTime(), new Due(due.boundary(), day).lastDayOnTime(), working);
    }
}
