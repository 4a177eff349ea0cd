package vn.parindex.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;
import vn.parindex.facts.FigureLine;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Nearest;
import vn.parindex.finding.Place;

/** Số liệu của một nền trong lúc thay đổi. What is put in passes the checks of an import before it counts. */
final class ChangedFacts {

    /** One figure's place. */
    record Cell(UnitCode unit, IndicatorId indicator) {
        @Override
        public String toString() {
            return unit + " " + indicator;
        }
    }

    private final CriteriaSet set;
    private final List<Unit> units;
    private final Selection selection;
    private final Findings findings;
    private final Map<UnitCode, Map<IndicatorId, Fact>> facts = new TreeMap<>();

    ChangedFacts(CriteriaSet set, List<Unit> units, List<FactSheet> sheets, Selection selection, Findings findings) {
        this.set = set;
        this.units = units;
        this.selection = selection;
        this.findings = findings;
        sheets.forEach(sheet -> facts.put(sheet.unit(), new HashMap<>(sheet.facts())));
    }

    /**
     * Makes one change.
     *
     * @param place what findings call the change, such as {@code facts[2]}
     * @return the figures that it touched
     */
    List<Cell> apply(FactChange change, String place) {
        IndicatorId indicator = new IndicatorId(change.indicator());
        if (!isKnown(indicator, place)) {
            return List.of();
        }
        boolean additive = change.kind() instanceof FactChange.Add || change.kind() instanceof FactChange.Scale;
        List<Unit> chosen = selection.of(change.units(), place + ".units").stream()
                .filter(unit -> !change.units().isEmpty()
                        || !additive
                        || number(unit, indicator).isPresent())
                .toList();
        if (chosen.isEmpty() && change.units().isEmpty()) {
            nothing(
                    place + "." + change.kind().key(),
                    "không đơn vị nào có số liệu bằng số để thay đổi (" + indicator + ")");
        }
        List<FigureLine> lines = new ArrayList<>();
        List<Cell> touched = new ArrayList<>();
        for (Unit unit : chosen) {
            Cell cell = new Cell(unit.code(), indicator);
            touched.add(cell);
            if (change.kind() instanceof FactChange.Remove) {
                remove(cell);
            } else {
                line(cell, change.kind(), place).ifPresent(lines::add);
            }
        }
        FigureLine.read(lines, set, units, findings)
                .forEach(sheet -> facts.computeIfAbsent(sheet.unit(), unit -> new HashMap<>())
                        .putAll(sheet.facts()));
        return touched;
    }

    /** The sheets as they are now, by unit code; units without a figure are left out as in a file. */
    List<FactSheet> sheets() {
        return facts.entrySet().stream()
                .filter(unit -> !unit.getValue().isEmpty())
                .map(unit -> new FactSheet(unit.getKey(), Map.copyOf(unit.getValue())))
                .toList();
    }

    private Optional<FigureLine> line(Cell cell, FactChange.Kind kind, String place) {
        String at = place + "." + kind.key();
        if (kind instanceof FactChange.Put put) {
            return Optional.of(line(cell, put.cells(), at));
        } else if (kind instanceof FactChange.HandIn handIn) {
            return Optional.of(line(cell, Map.of("date", handIn.day().toString()), at));
        }
        Optional<Fact.Reported> now = reported(cell);
        Optional<Figure> moved = now.flatMap(fact -> Moved.by(kind, fact.figure()));
        if (moved.isEmpty()) {
            nothing(at, "không có số liệu bằng số để thay đổi (" + cell + ")");
            return Optional.empty();
        }
        Fact fact = new Fact.Reported(
                moved.get(), now.orElseThrow().date(), now.orElseThrow().source());
        return Optional.of(FigureLine.of(cell.unit(), cell.indicator(), fact, at));
    }

    /** A new line; its source says that it is an assumption, since points of others need one. */
    private static FigureLine line(Cell cell, Map<String, String> cells, String at) {
        Map<String, String> all = new LinkedHashMap<>(cells);
        all.put("commune_code", cell.unit().value());
        all.put("indicator", cell.indicator().value());
        all.putIfAbsent("source", "giả định của kịch bản");
        return new FigureLine(all, at);
    }

    private void nothing(String at, String what) {
        findings.error("nothing-to-change", Place.of(at), what, "đặt số liệu bằng set, hoặc bỏ đơn vị này");
    }

    private boolean isKnown(IndicatorId indicator, String place) {
        boolean known = set.indicators().containsKey(indicator);
        if (!known) {
            List<String> all =
                    set.indicators().keySet().stream().map(IndicatorId::value).toList();
            findings.error(
                    "unknown-indicator",
                    Place.of(place + ".indicator"),
                    "chỉ báo không có trong bộ chỉ số (" + indicator + ")",
                    Nearest.hint(indicator.value(), all) + "mã chỉ báo của bộ chỉ số");
        }
        return known;
    }

    private void remove(Cell cell) {
        Optional.ofNullable(facts.get(cell.unit())).ifPresent(own -> own.remove(cell.indicator()));
    }

    private Optional<Figure> number(Unit unit, IndicatorId indicator) {
        return reported(new Cell(unit.code(), indicator))
                .map(Fact.Reported::figure)
                .flatMap(figure -> Moved.by(new FactChange.Add(java.math.BigDecimal.ZERO), figure));
    }

    private Optional<Fact.Reported> reported(Cell cell) {
        return Optional.ofNullable(facts.getOrDefault(cell.unit(), Map.of()).get(cell.indicator()))
                .filter(Fact.Reported.class::isInstance)
                .map(Fact.Reported.class::cast);
    }
}
