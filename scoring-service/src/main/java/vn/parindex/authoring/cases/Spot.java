package vn.parindex.authoring.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.WorkedCase.Expectation;
import vn.parindex.catalogue.WorkedCase.GivenFigure;
import vn.parindex.finding.Place;

/**
 * Chỗ cần một ca: a figure at which the points of a leaf may turn.
 *
 * @param threshold what the figure belongs to, such as «chỉ tiêu 45%»
 * @param side where it lies, such as «đúng ngưỡng»
 * @param worked a case with the figure and without expected points
 * @param met whether a case has such a figure
 */
record Spot(String threshold, String side, WorkedCase worked, Predicate<WorkedCase> met) {

    static final GivenFigure NOTHING = new GivenFigure("", "", "", "", "reported", "");

    private static final Expectation UNKNOWN = new Expectation(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** A case of a unit that the leaf is for. */
    static WorkedCase worked(Leaf leaf, String name, Map<String, GivenFigure> given) {
        return new WorkedCase(
                WorkedCase.Subject.LEAF,
                leaf.code(),
                name,
                given,
                Optional.empty(),
                unitType(leaf),
                attributes(leaf),
                Optional.empty(),
                UNKNOWN,
                Place.of(""));
    }

    static WorkedCase worked(Leaf leaf, String name, GivenFigure figure) {
        return worked(leaf, name, Map.of(leaf.code(), figure));
    }

    private static String unitType(Leaf leaf) {
        return leaf.applies().unitTypes().stream()
                .filter(type -> !leaf.applies().unitTypes().contains("xã"))
                .sorted()
                .findFirst()
                .orElse("xã");
    }

    private static List<String> attributes(Leaf leaf) {
        return leaf.applies().attributes().entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + entry.getValue().stream().sorted().findFirst().orElse(""))
                .sorted()
                .toList();
    }

    /** The figure of a leaf that reads one indicator; empty when it was not entered. */
    static Optional<GivenFigure> figure(Leaf leaf, WorkedCase worked) {
        return Optional.ofNullable(worked.given().get(leaf.code()))
                .or(() -> leaf.indicators().stream()
                        .findFirst()
                        .flatMap(id -> Optional.ofNullable(worked.given().get(id.value()))));
    }
}
