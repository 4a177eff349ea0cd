package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.catalogue.shape.Shape;

/** Phần của tiêu chí có dòng riêng: the keys of a leaf that stand on other sheets than the leaf itself. */
enum LeafPart {
    TARGET(SheetPlan.TARGETS, "chỉ tiêu", false, "target"),
    BANDS(SheetPlan.SCALES, "bậc", true, "bands"),
    LEVELS(SheetPlan.SCALES, "mức", true, "levels"),
    ITEMS(SheetPlan.SCALES, "ý", true, "items"),
    OUTCOMES(SheetPlan.SCALES, "so năm trước", false, "outcomes"),
    SURVEY(SheetPlan.SCALES, "thang điều tra", false, "scale"),
    DUE(SheetPlan.DUES, "hạn", false, "due", "late", "days"),
    MILESTONES(SheetPlan.DUES, "mốc", true, "milestones");

    private static final Set<String> ALL =
            Stream.of(values()).flatMap(part -> part.keys.stream()).collect(Collectors.toUnmodifiableSet());

    final String sheet;
    final String kind;
    /** Whether each item of the one key has its row, rather than all keys together one row. */
    final boolean perItem;

    final List<String> keys;

    LeafPart(String sheet, String kind, boolean perItem, String... keys) {
        this.sheet = sheet;
        this.kind = kind;
        this.perItem = perItem;
        this.keys = List.of(keys);
    }

    /** Whether a key stands with the leaf itself. */
    static boolean isWithLeaf(String key) {
        return !ALL.contains(key);
    }

    /** The columns of the part's rows. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String key : keys) {
            Shape shape = Column.of(Keys.LEAF, key);
            columns.addAll(perItem ? Column.of(Column.item(shape), "", any -> true) : Column.of(key, shape));
        }
        return columns;
    }

    static List<LeafPart> on(String sheet) {
        return Stream.of(values()).filter(part -> part.sheet.equals(sheet)).toList();
    }
}
