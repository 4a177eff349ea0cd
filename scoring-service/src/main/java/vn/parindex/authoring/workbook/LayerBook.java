package vn.parindex.authoring.workbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.authoring.xlsx.Page;
import vn.parindex.authoring.xlsx.Sheet;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.shape.ShapeCheck;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Sổ của một lớp: the documents as pages, and sheets as documents. */
public final class LayerBook {

    /** Sheets that a workbook may have besides its own; they are not read. */
    static final Set<String> NOT_READ = Set.of(Lists.SHEET, DifferencePage.SHEET);

    private LayerBook() {}

    /**
     * The pages of a layer.
     *
     * @param indicators the indicators that it may read, by id with their names; cells offer them
     * @throws vn.parindex.finding.BadInput when the layer has something that rows cannot say
     */
    public static List<Page> pages(SetDocuments documents, Map<String, String> indicators) {
        return Pages.of(LayerRows.of(documents), indicators);
    }

    /**
     * The page that says what differs from another version of a layer.
     *
     * @param called how people call the other version
     * @throws vn.parindex.finding.BadInput as {@link #pages}
     */
    public static Page differences(SetDocuments documents, SetDocuments against, String called) {
        return DifferencePage.of(Differences.of(LayerRows.of(against), LayerRows.of(documents)), called);
    }

    /**
     * What differs from another version of a layer, one line a cell or row.
     *
     * @throws vn.parindex.finding.BadInput as {@link #pages}
     */
    public static List<String> differenceLines(SetDocuments documents, SetDocuments against) {
        return Differences.of(LayerRows.of(against), LayerRows.of(documents)).stream()
                .map(Difference::line)
                .toList();
    }

    /** The documents of a workbook, their places being cells; use them only when no finding is an error. */
    public static SetDocuments documents(List<Sheet> sheets, Findings findings) {
        Findings cells = new Findings();
        sheets.forEach(sheet -> refuseCells(sheet, cells));
        Rows rows = BookRows.of(sheets, cells);
        SetDocuments documents = LayerTrees.of(rows, cells);
        Findings all = new Findings();
        refuseShapes(documents, cells, all);
        all.sorted().stream().filter(found -> !rows.unread().explains(found)).forEach(findings::add);
        return documents;
    }

    /** Adds what was found in the cells, and what the documents made of them have that no file may have. */
    static void refuseShapes(SetDocuments documents, Findings cells, Findings findings) {
        Findings shapes = new Findings();
        documents.documents().forEach((file, document) -> ShapeCheck.check(document, SetDocuments.shape(file), shapes));
        addOnce(cells.sorted(), shapes.sorted(), findings);
    }

    /** What a cell is refused for is not said again of the value that it would have had. */
    private static void addOnce(List<Finding> cells, List<Finding> shapes, Findings findings) {
        Set<Place> said = cells.stream().map(Finding::place).collect(Collectors.toSet());
        Set<String> missing = cells.stream().map(LayerBook::missingKey).collect(Collectors.toSet());
        cells.forEach(findings::add);
        shapes.stream()
                .filter(found -> !said.contains(found.place()))
                .filter(found -> !found.code().equals("missing-key") || !missing.contains(missingKey(found)))
                .forEach(findings::add);
    }

    /** The key that a finding misses, and the row; on the first sheet, where rows are keys, the sheet. */
    private static String missingKey(Finding found) {
        Place place = found.place();
        int row = place.file().equals(SheetPlan.HEADER) ? 0 : place.line();
        return place.file()
                + row
                + found.what().substring(Math.max(0, found.what().lastIndexOf('(')));
    }

    private static void refuseCells(Sheet sheet, Findings findings) {
        for (Sheet.Row row : sheet.rows()) {
            row.cells().values().forEach(cell -> refuse(cell, findings));
        }
    }

    private static void refuse(Cell cell, Findings findings) {
        switch (cell.kind()) {
            case FORMULA ->
                findings.error(
                        "formula-cell",
                        cell.place(),
                        "ô có công thức (" + cell.text() + ")",
                        "chép giá trị đè lên công thức (dán đặc biệt, giá trị)");
            case BOOLEAN ->
                findings.error(
                        "boolean-cell",
                        cell.place(),
                        "ô là TRUE hoặc FALSE (" + cell.text() + ")",
                        "cần chữ yes hoặc no");
            case ERROR ->
                findings.error(
                        "error-cell", cell.place(), "ô báo lỗi của Excel (" + cell.text() + ")", "gõ lại giá trị");
            default -> {}
        }
    }
}
