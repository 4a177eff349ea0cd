package vn.parindex.authoring.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.parindex.authoring.xlsx.XlsxWriter;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Một lớp thành các dòng. */
final class LayerRows {

    private final Rows rows = new Rows();
    private final Set<String> leaves = new HashSet<>();
    private final Findings findings = new Findings();

    private LayerRows() {}

    /**
     * The rows of all sheets.
     *
     * @throws vn.parindex.finding.BadInput when two leaves have one code, so that no row could say whose it is, or one
     *     cell would hold more than Excel takes
     */
    static Rows of(SetDocuments documents) {
        LayerRows layer = new LayerRows();
        layer.header(documents.set());
        documents.areas().forEach(layer::area);
        new AmendmentRows(layer.rows).add(documents.set());
        documents.cases().forEach((file, document) -> CaseRows.add(layer.rows, file, document));
        documents.indicators().ifPresent(layer::indicators);
        SheetPlan.ALL.forEach(layer::refuseLongCells);
        layer.findings.stopOnErrors();
        return layer.rows;
    }

    /** Excel would cut the text. */
    private void refuseLongCells(SheetPlan plan) {
        for (Line line : rows.on(plan.name())) {
            line.cells().forEach((path, cell) -> {
                if (cell.text().length() > XlsxWriter.LONGEST_TEXT) {
                    findings.error(
                            "cell-too-long",
                            Place.of(plan.name()),
                            "một ô không chứa hết chữ (" + Wording.heading(path) + ", "
                                    + cell.text().length() + " ký tự)",
                            "không quá " + XlsxWriter.LONGEST_TEXT + " ký tự trong một ô; rút ngắn danh sách");
                }
            });
        }
    }

    private void header(MapNode set) {
        Line line = rows.add(SheetPlan.HEADER, Line.empty());
        GroupCells.write(line, "", set, Keys.SET, SheetPlan::isInHeader);
        SheetPlan.LISTS.forEach((key, sheet) -> list(sheet, "", set.maps(key), Column.item(Column.of(Keys.SET, key))));
        set.map("grades").ifPresent(grades -> {
            GroupCells.write(
                    row(SheetPlan.GRADES, SheetPlan.SCALE), "", grades, Keys.GRADES, key -> !key.equals("steps"));
            list(SheetPlan.GRADES, SheetPlan.STEP, grades.maps("steps"), Column.item(Column.of(Keys.GRADES, "steps")));
        });
        list(
                SheetPlan.GRADES,
                SheetPlan.TIE_BREAK,
                set.maps("tie-breaks"),
                Column.item(Column.of(Keys.SET, "tie-breaks")));
    }

    private void list(String sheet, String kind, List<MapNode> items, Shape.Record shape) {
        items.forEach(item -> GroupCells.write(row(sheet, kind), "", item, shape, key -> true));
    }

    private Line row(String sheet, String kind) {
        Line line = rows.add(sheet, Line.empty());
        return kind.isEmpty() ? line : line.with(SheetPlan.KIND, kind);
    }

    private void area(String file, MapNode area) {
        Line line = row(SheetPlan.CRITERIA, SheetPlan.AREA).with(SheetPlan.FILE, file);
        GroupCells.write(line, "", area, Keys.AREA, key -> !key.equals("criteria"));
        for (MapNode criterion : area.maps("criteria")) {
            if (criterion.has("leaves")) {
                GroupCells.write(
                        row(SheetPlan.CRITERIA, SheetPlan.GROUP),
                        "",
                        criterion,
                        Keys.GROUP,
                        key -> !key.equals("leaves"));
                criterion.maps("leaves").forEach(leaf -> leaf(SheetPlan.SUB_CRITERION, leaf));
            } else {
                leaf(SheetPlan.CRITERION, criterion);
            }
        }
    }

    private void leaf(String kind, MapNode leaf) {
        GroupCells.write(row(SheetPlan.CRITERIA, kind), "", leaf, Keys.LEAF, LeafPart::isWithLeaf);
        String code = leaf.text("code").orElse("");
        if (!leaves.add(code)) {
            findings.error(
                    "duplicate-code",
                    leaf.placeOf("code"),
                    "mã tiêu chí viết hai lần (" + code + ")",
                    "mỗi mã một tiêu chí");
        }
        PartRows.add(rows, code, leaf, Keys.LEAF);
    }

    private void indicators(MapNode document) {
        list(SheetPlan.INDICATORS, "", document.maps("indicators"), Keys.INDICATOR);
    }
}
