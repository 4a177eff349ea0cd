package vn.parindex.catalogue.read;

import static vn.parindex.catalogue.read.Values.maybeNumber;
import static vn.parindex.catalogue.read.Values.needed;
import static vn.parindex.catalogue.read.Values.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.WorkedCase.Expectation;
import vn.parindex.catalogue.WorkedCase.GivenFigure;
import vn.parindex.catalogue.WorkedCase.Subject;
import vn.parindex.catalogue.yaml.MapNode;

/** A file of worked cases as typed cases. */
public final class CaseReader {

    private CaseReader() {}

    /** The cases of a document that has its shape. */
    public static List<WorkedCase> read(MapNode document) {
        Subject about = document.has("leaf") ? Subject.LEAF : document.has("gate") ? Subject.GATE : Subject.ADJUSTMENT;
        String code = needed(document, about.name().toLowerCase(java.util.Locale.ROOT));
        return document.maps("cases").stream()
                .map(node -> oneCase(about, code, node))
                .toList();
    }

    private static WorkedCase oneCase(Subject about, String code, MapNode node) {
        MapNode unit = node.map("unit").orElse(MapNode.empty(node.place()));
        return new WorkedCase(
                about,
                code,
                needed(node, "name"),
                given(code, node.map("given").orElseThrow()),
                node.map("last-year").map(CaseReader::figure),
                unit.text("type").orElse("xã"),
                Values.texts(unit, "attributes"),
                node.text("as-of").map(LocalDate::parse),
                expectation(node.map("expect").orElseThrow()),
                node.place());
    }

    private static Map<String, GivenFigure> given(String code, MapNode given) {
        if (given.entries().isEmpty()) {
            return Map.of();
        }
        boolean several = given.entries().get(0).value() instanceof MapNode;
        if (!several) {
            return Map.of(code, figure(given));
        }
        Map<String, GivenFigure> figures = new LinkedHashMap<>();
        given.entries()
                .forEach(entry -> given.map(entry.key()).ifPresent(map -> figures.put(entry.key(), figure(map))));
        return figures;
    }

    private static GivenFigure figure(MapNode node) {
        return new GivenFigure(
                text(node, "numerator"),
                text(node, "denominator"),
                text(node, "value"),
                text(node, "date"),
                node.text("status").orElse("reported"),
                text(node, "source"));
    }

    private static Expectation expectation(MapNode node) {
        return new Expectation(
                maybeNumber(node, "points"),
                node.text("cause"),
                node.text("outcome"),
                maybeNumber(node, "lost"),
                maybeNumber(node, "not-applicable"),
                node.text("target-reached").map("yes"::equals),
                node.text("grade"),
                node.text("fires").map("yes"::equals));
    }
}
