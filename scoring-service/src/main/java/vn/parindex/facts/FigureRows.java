package vn.parindex.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.UnitCode;
import vn.parindex.csv.Cell;
import vn.parindex.csv.CsvRow;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Nearest;

/** Checks the rows of one figures file, alone and against each other, and gathers the sheets. */
final class FigureRows {

    private final ImportScope scope;
    private final Findings findings;
    private final Map<String, Map<IndicatorId, Fact>> facts = new HashMap<>();
    private final Map<String, Map<String, Integer>> lines = new HashMap<>();

    FigureRows(ImportScope scope, Findings findings) {
        this.scope = scope;
        this.findings = findings;
    }

    void read(CsvRow row) {
        read(row::cell, row.line());
    }

    /**
     * @param row its cells by column
     * @param number of the line, by which a repeated one is named
     */
    void read(Function<String, Cell> row, int number) {
        boolean known = knownUnit(row.apply("commune_code"));
        Cell indicator = row.apply("indicator");
        IndicatorUse use = scope.indicators().get(indicator.text());
        if (use == null) {
            unknownIndicator(indicator);
        } else if (known) {
            String unit = row.apply("commune_code").text();
            checkOnce(unit, indicator, number);
            fact(row, use)
                    .ifPresent(fact -> facts.computeIfAbsent(unit, u -> new TreeMap<>())
                            .put(use.indicator().id(), fact));
        }
    }

    /** One sheet for each unit that has a figure, in the units' order. */
    List<FactSheet> sheets() {
        List<FactSheet> sheets = new ArrayList<>();
        for (String unit : scope.units()) {
            Map<IndicatorId, Fact> of = facts.get(unit);
            if (of != null) {
                sheets.add(new FactSheet(new UnitCode(unit), Collections.unmodifiableMap(of)));
            }
        }
        return sheets;
    }

    private boolean knownUnit(Cell code) {
        if (scope.units().contains(code.text())) {
            return true;
        }
        String padded =
                code.text().matches("[0-9]{1,4}") ? "0".repeat(5 - code.text().length()) + code.text() : "";
        if (scope.units().contains(padded)) {
            code.error(
                    findings, "lost-zeros", "mã đơn vị mất số 0 ở đầu", "có phải " + padded + "? Định dạng cột là chữ");
        } else {
            String meant = Nearest.hint(code.text(), scope.units());
            code.error(findings, "unknown-unit", "mã đơn vị không có trong tệp đơn vị", meant + "mã trong tệp đơn vị");
        }
        return false;
    }

    private void unknownIndicator(Cell cell) {
        String meant = Nearest.hint(cell.text(), scope.indicators().keySet());
        cell.error(
                findings, "unknown-indicator", "chỉ báo không có trong bộ chỉ số", meant + "mã chỉ báo của bộ chỉ số");
    }

    private void checkOnce(String unit, Cell indicator, int line) {
        Integer first = lines.computeIfAbsent(unit, u -> new HashMap<>()).putIfAbsent(indicator.text(), line);
        if (first != null) {
            indicator.error(
                    findings,
                    "duplicate-figure",
                    "đã có số liệu của đơn vị này ở dòng " + first,
                    "mỗi chỉ báo một dòng");
        }
    }

    /** The fact; empty when it has no form. A fact beside an error is never kept, since the whole file is refused. */
    private Optional<Fact> fact(Function<String, Cell> row, IndicatorUse use) {
        Optional<LocalDate> date = DayCell.date(row.apply("date"), use.window(), findings);
        Cell source = row.apply("source");
        if (source.isEmpty() && use.needsSource()) {
            source.error(
                    findings, "missing-source", "thiếu văn bản", "điểm do cơ quan khác cho phải kèm văn bản ở source");
        }
        Cell status = row.apply("status");
        FigureCells cells = FigureCells.of(row);
        if (status.text().equals("not-arisen")) {
            NotArisenCells.check(status, cells, use, findings);
            return Optional.of(new Fact.NotArisen(source.text()));
        }
        if (!status.isEmpty() && !status.text().equals("reported")) {
            status.error(findings, "unknown-status", "trạng thái lạ", "reported (hoặc để trống), not-arisen");
        }
        return cells.read(use, findings).map(figure -> new Fact.Reported(figure, date, source.text()));
    }
}
