package vn.parindex.scorebook;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.commune.CommunesFile;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Succession;
import vn.parindex.commune.Unit;

/**
 * The units and successions of a run as the files they could be imported from: kept with the run, so that a unit renamed
 * or merged later changes nothing when the run is scored again.
 */
final class UnitTexts {

    private UnitTexts() {}

    static String ofUnits(List<Unit> units) {
        Stream<String> rows = units.stream()
                .sorted(Comparator.comparing(Unit::code))
                .map(unit -> row(
                        unit.code().value(),
                        unit.name(),
                        unit.type(),
                        unit.parent().value(),
                        unit.parentName(),
                        attributes(unit)));
        return text(CommunesFile.COLUMNS, rows);
    }

    static List<Unit> units(String text) {
        return CommunesFile.read("units_body", stream(text));
    }

    static String ofSuccessions(List<Succession> successions) {
        Stream<String> rows = successions.stream()
                .map(step -> row(
                        step.predecessor().value(),
                        step.successor().value(),
                        step.effective().toString(),
                        step.whole() ? "yes" : "no",
                        step.source()));
        return text(Lineage.COLUMNS, rows);
    }

    static List<Succession> successions(String text) {
        return Lineage.read("lineage_body", stream(text)).all();
    }

    private static String attributes(Unit unit) {
        Map<String, String> all = new TreeMap<>(unit.attributes());
        unit.inForceFrom().ifPresent(day -> all.put("from", day.toString()));
        unit.inForceTo().ifPresent(day -> all.put("to", day.toString()));
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
    }

    private static String text(List<String> columns, Stream<String> rows) {
        return Stream.concat(Stream.of(String.join(",", columns)), rows)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(UnitTexts::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
