package vn.parindex.authoring.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.WorkedCase.GivenFigure;

/** Trạng thái: not entered, not yet due, not arisen, not applicable. */
final class StateSpots {

    private static final String STATE = "trạng thái";
    private static final String NOT_APPLICABLE = "không áp dụng";
    private static final GivenFigure NOT_ARISEN = new GivenFigure("", "", "", "", "not-arisen", "");

    private StateSpots() {}

    static List<Spot> of(CriteriaSet set, Leaf leaf) {
        List<Spot> spots = new ArrayList<>();
        WorkedCase nothing = Spot.worked(leaf, "Chưa nhập số liệu", Map.of());
        Optional<LocalDate> due = lastDay(leaf).filter(set.period().from()::isBefore);
        Predicate<WorkedCase> early = one -> due.isPresent()
                && one.asOf().filter(day -> day.isBefore(due.get())).isPresent();
        spots.add(new Spot(STATE, "chưa nhập", nothing, one -> one.given().isEmpty() && !early.test(one)));
        due.ifPresent(day -> spots.add(new Spot(
                STATE,
                "chưa đến hạn",
                with(
                        nothing,
                        "Chưa đến hạn và chưa nhập",
                        nothing.unitType(),
                        nothing.attributes(),
                        Optional.of(day.minusDays(1))),
                one -> one.given().isEmpty() && early.test(one))));
        leaf.notArisen()
                .ifPresent(policy -> spots.add(new Spot(
                        STATE,
                        "không phát sinh",
                        Spot.worked(leaf, "Không phát sinh", NOT_ARISEN),
                        one -> one.given().values().stream()
                                .anyMatch(figure -> figure.status().equals("not-arisen")))));
        otherTypes(leaf, nothing).ifPresent(spots::add);
        return spots;
    }

    /** A leaf whose switch is off is asked for one case that says so. */
    static List<Spot> outOfForce(Leaf leaf) {
        WorkedCase nothing = Spot.worked(leaf, "Chưa có hiệu lực nên không áp dụng", Map.of());
        return List.of(new Spot(STATE, NOT_APPLICABLE, nothing, StateSpots::expectsNotApplicable));
    }

    private static Optional<Spot> otherTypes(Leaf leaf, WorkedCase nothing) {
        Set<String> types = leaf.applies().unitTypes();
        if (types.isEmpty() && leaf.applies().attributes().isEmpty()) {
            return Optional.empty();
        }
        String other = Stream.of("xã", "thị trấn", "phường")
                .filter(type -> types.isEmpty() || !types.contains(type))
                .findFirst()
                .orElse("xã");
        WorkedCase worked = with(nothing, "Đơn vị mà tiêu chí không áp dụng", other, List.of(), Optional.empty());
        return Optional.of(new Spot(STATE, NOT_APPLICABLE, worked, StateSpots::expectsNotApplicable));
    }

    private static boolean expectsNotApplicable(WorkedCase one) {
        return one.expect().outcome().filter("NOT_APPLICABLE"::equals).isPresent()
                && one.given().values().stream()
                        .noneMatch(figure -> figure.status().equals("not-arisen"));
    }

    private static WorkedCase with(
            WorkedCase one, String name, String unitType, List<String> attributes, Optional<LocalDate> asOf) {
        return new WorkedCase(
                one.about(),
                one.code(),
                name,
                one.given(),
                one.lastYear(),
                unitType,
                attributes,
                asOf,
                one.expect(),
                one.place());
    }

    /** The last day on time of the leaf, or of its last milestone. */
    private static Optional<LocalDate> lastDay(Leaf leaf) {
        return leaf.method() instanceof ScoringMethod.Deadline deadline
                ? deadline.milestones().stream()
                        .map(Milestone::due)
                        .map(Due::lastDayOnTime)
                        .max(Comparator.naturalOrder())
                : leaf.due().map(Due::lastDayOnTime);
    }
}
