package vn.parindex.authoring.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.catalogue.shape.Shape;

/**
 * Phần của biểu nhập: rows of one kind of one sheet, as a form holds them.
 *
 * @param key how the names of its cells begin
 * @param kind what the rows are called in the workbook
 * @param keys the keys of the format that the rows hold
 * @param repeats whether rows can be added
 */
record FormPart(String key, String sheet, String kind, List<String> keys, List<Column> columns, boolean repeats) {

    static final FormPart LEAF =
            single("leaf", SheetPlan.CRITERIA, SheetPlan.CRITERION, Column.of(Keys.LEAF, "", LeafPart::isWithLeaf));

    /** What an amendment says besides the change itself. */
    static final FormPart AMENDMENT = single(
            "amendment",
            SheetPlan.AMENDMENTS,
            "sửa đổi",
            Column.of(
                    Keys.AMENDMENT,
                    "",
                    key -> !List.of("change", "leaf", "area", "criterion").contains(key)));

    static final FormPart GATE = single(
            "gate",
            SheetPlan.GATES,
            "điều kiện khống chế",
            Column.of(Column.item(Column.of(Keys.SET, "gates")), "", key -> true));

    /** Số liệu của một ví dụ. */
    static final FormPart FIGURE = single("figure", SheetPlan.CASES, "số liệu", Column.of("given", Keys.FIGURE));

    /** Chỉ báo mới. */
    static final FormPart INDICATOR =
            single("indicator", SheetPlan.INDICATORS, "chỉ báo", Column.of(Keys.INDICATOR, "", key -> true));

    private static final List<FormPart> OF_LEAF =
            Stream.of(LeafPart.values()).map(FormPart::of).toList();

    static final List<FormPart> ALL = Stream.concat(
                    Stream.of(LEAF, AMENDMENT, GATE, FIGURE, INDICATOR), OF_LEAF.stream())
            .toList();

    private static FormPart single(String key, String sheet, String kind, List<Column> columns) {
        List<String> keys = columns.stream()
                .map(column -> firstKey(column.path()))
                .distinct()
                .toList();
        return new FormPart(key, sheet, kind, keys, columns, false);
    }

    private static FormPart of(LeafPart part) {
        return new FormPart(part.keys.get(0), part.sheet, part.kind, part.keys, part.columns(), part.perItem);
    }

    /** The parts that stand beside the leaf itself. */
    static List<FormPart> ofLeaf() {
        return OF_LEAF;
    }

    static Optional<FormPart> named(String key) {
        return ALL.stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /** The key of the format that a cell of this part belongs to. */
    String keyOf(Column column) {
        return repeats ? key : firstKey(column.path());
    }

    private static String firstKey(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** Whether several texts stand in one cell, each on a line of its own. */
    static boolean hasLines(Column column) {
        Shape held = Column.held(column.shape());
        return held instanceof Shape.Items || held instanceof Shape.Either;
    }
}
