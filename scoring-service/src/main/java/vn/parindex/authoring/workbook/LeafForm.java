package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.shape.Methods;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Biểu nhập của một tiêu chí: its rows of the workbook as cells of a form, and back through the reader of the workbook. */
public final class LeafForm {

    private static final String OWNER = "tiêu chí";
    private static final String METHOD = "leaf.0.method";
    private static final String MILESTONES = "milestones";

    private LeafForm() {}

    /** The cells of a leaf. */
    public static FormCells cells(MapNode leaf) {
        Rows rows = new Rows();
        Line line = rows.add(SheetPlan.CRITERIA, Line.empty());
        GroupCells.write(line, "", leaf, Keys.LEAF, LeafPart::isWithLeaf);
        PartRows.add(rows, OWNER, leaf, Keys.LEAF);
        Map<String, String> texts = new LinkedHashMap<>(FormCells.shown(FormPart.LEAF, List.of(line)));
        for (FormPart part : FormPart.ofLeaf()) {
            boolean alone = LeafPart.on(part.sheet()).size() == 1;
            List<Line> lines = rows.on(part.sheet()).stream()
                    .filter(row -> alone
                            || row.text(SheetPlan.KIND)
                                    .filter(part.kind()::equals)
                                    .isPresent())
                    .toList();
            texts.putAll(FormCells.shown(part, lines));
        }
        return new FormCells(texts);
    }

    /** The cells of an amendment besides its change. */
    public static FormCells amendmentCells(MapNode amendment) {
        Line line = Line.empty();
        GroupCells.write(
                line,
                "",
                amendment,
                Keys.AMENDMENT,
                key -> FormPart.AMENDMENT.keys().contains(key));
        return new FormCells(FormCells.shown(FormPart.AMENDMENT, List.of(line)));
    }

    /** The cells of a gate. */
    public static FormCells gateCells(MapNode gate) {
        Line line = Line.empty();
        GroupCells.write(line, "", gate, Column.item(Column.of(Keys.SET, "gates")), key -> true);
        return new FormCells(FormCells.shown(FormPart.GATE, List.of(line)));
    }

    /** The scoring method that is chosen; empty text when none is. */
    public static String method(FormCells cells) {
        return cells.text(METHOD).split(Wording.MEANS, 2)[0];
    }

    /** Whether the method and the milestones leave a use for the key. */
    static boolean isUsed(FormCells cells, String key) {
        return Methods.mayHave(method(cells), key) && (!hasMilestones(cells) || Methods.mayHaveBesideMilestones(key));
    }

    static boolean hasMilestones(FormCells cells) {
        return Methods.mayHave(method(cells), MILESTONES)
                && !cells.rows(MILESTONES).isEmpty();
    }

    /** The leaf that the cells say, its places being cells; what its method has no use for is left out. */
    public static MapNode leaf(FormCells cells, Findings findings) {
        FormCells used = used(cells);
        Rows rows = new Rows();
        for (FormPart part : FormPart.ofLeaf()) {
            boolean alone = LeafPart.on(part.sheet()).size() == 1;
            used.lines(part).forEach(line -> {
                rows.add(part.sheet(), line).with(SheetPlan.OWNER, OWNER);
                if (!alone) {
                    line.with(SheetPlan.KIND, part.kind());
                }
            });
        }
        Line line = used.line(FormPart.LEAF, 0);
        MapNode leaf = new GroupNodes(findings).map(line, "", Keys.LEAF, LeafPart::isWithLeaf);
        return new PartNodes(rows, findings).add(leaf, OWNER, Keys.LEAF);
    }

    /** Whether anything was typed of an amendment besides its change. */
    public static boolean saysAmendment(FormCells cells) {
        return !cells.rows(FormPart.AMENDMENT.key()).isEmpty();
    }

    /** What an amendment says besides its change. */
    public static MapNode amendment(FormCells cells, Findings findings) {
        return new GroupNodes(findings)
                .map(cells.line(FormPart.AMENDMENT, 0), "", Keys.AMENDMENT, FormPart.AMENDMENT.keys()::contains);
    }

    /** The gate that the cells say. */
    public static MapNode gate(FormCells cells, Findings findings) {
        return new GroupNodes(findings)
                .map(cells.line(FormPart.GATE, 0), "", Column.item(Column.of(Keys.SET, "gates")), key -> true);
    }

    /** The new indicator that the cells say; empty when nothing was typed of one. */
    public static Optional<MapNode> indicator(FormCells cells, Findings findings) {
        return cells.rows(FormPart.INDICATOR.key()).isEmpty()
                ? Optional.empty()
                : Optional.of(new GroupNodes(findings)
                        .map(cells.line(FormPart.INDICATOR, 0), "", Keys.INDICATOR, key -> true));
    }

    /** The name of the file of an area that has none yet. */
    public static String areaFile(MapNode area) {
        return FileNames.made(area);
    }

    /** A figure typed to be tried; an empty map when nothing was typed. */
    public static MapNode figure(FormCells cells, int row, Findings findings) {
        return new GroupNodes(findings)
                .value(cells.line(FormPart.FIGURE, row), "given", Keys.FIGURE, false)
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .orElseGet(() -> MapNode.empty(Place.of(FormPart.FIGURE.key())));
    }

    private static FormCells used(FormCells cells) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<FormPart> parts = new ArrayList<>(FormPart.ofLeaf());
        parts.add(FormPart.LEAF);
        for (FormPart part : parts) {
            for (int row : cells.rows(part.key())) {
                for (Column column : part.columns()) {
                    String name = FormCells.name(part.key(), row, column.path());
                    if (isUsed(cells, part.keyOf(column)) && !cells.text(name).isEmpty()) {
                        texts.put(name, cells.text(name));
                    }
                }
            }
        }
        return new FormCells(texts);
    }

    /**
     * Adds what is wrong with the form of documents that hold what was typed.
     *
     * @param cells what was found when the cells were read
     */
    public static void refuse(SetDocuments documents, Findings cells, Findings findings) {
        LayerBook.refuseShapes(documents, cells, findings);
    }
}
