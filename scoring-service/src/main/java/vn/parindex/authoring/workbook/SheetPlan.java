package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.shape.Scalar;
import vn.parindex.catalogue.shape.Shape;

/**
 * Mẫu của một trang.
 *
 * @param own the columns that say where a row belongs
 * @param kinds the kinds of rows, each with its columns; a sheet with one kind does not name it
 */
record SheetPlan(String name, List<Column> own, Map<String, List<Column>> kinds) {

    static final String HEADER = "Thông tin";
    static final String CRITERIA = "Bộ tiêu chí";
    static final String SCALES = "Thang điểm";
    static final String TARGETS = "Chỉ tiêu";
    static final String DUES = "Thời hạn";
    static final String GATES = "Điều kiện khống chế";
    static final String GRADES = "Xếp loại";
    static final String ADJUSTMENTS = "Điểm cộng, điểm trừ";
    static final String SWITCHES = "Điều kiện kích hoạt";
    static final String AMENDMENTS = "Sửa đổi";
    static final String CASES = "Ca kiểm thử";
    static final String SOURCES = "Căn cứ";
    static final String LINEAGE = "Kế thừa";
    static final String EXCEPTIONS = "Ngoại lệ";
    static final String INDICATORS = "Chỉ báo";

    static final String KIND = "@kind";
    static final String FILE = "@file";
    static final String OWNER = "@owner";
    static final String NUMBER = "@number";
    static final String OF = "@of";

    static final String AREA = "lĩnh vực";
    static final String GROUP = "nhóm tiêu chí";
    static final String CRITERION = "tiêu chí";
    static final String SUB_CRITERION = "tiêu chí thành phần";

    static final String SCALE = "thang";
    static final String STEP = "loại";
    static final String TIE_BREAK = "tiêu chí phụ";

    /** Lists of set.yaml whose items have a sheet of their own, by key. */
    static final Map<String, String> LISTS = lists();

    /** All sheets in their order. */
    static final List<SheetPlan> ALL = all();

    private static Map<String, String> lists() {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("gates", GATES);
        lists.put("adjustments", ADJUSTMENTS);
        lists.put("switches", SWITCHES);
        lists.put("sources", SOURCES);
        lists.put("exceptions", EXCEPTIONS);
        lists.put("lineage", LINEAGE);
        return lists;
    }

    private static List<SheetPlan> all() {
        List<SheetPlan> all = new ArrayList<>();
        all.add(plain(HEADER, Column.of(Keys.SET, "", SheetPlan::isInHeader)));
        all.add(criteria());
        all.add(parts(SCALES));
        all.add(parts(TARGETS));
        all.add(parts(DUES));
        all.add(list(GATES, "gates"));
        all.add(grades());
        all.add(plain(CASES, cases()));
        all.add(list(SOURCES, "sources"));
        all.add(list(ADJUSTMENTS, "adjustments"));
        all.add(list(SWITCHES, "switches"));
        all.add(plain(AMENDMENTS, amendments()));
        all.add(list(EXCEPTIONS, "exceptions"));
        all.add(list(LINEAGE, "lineage"));
        all.add(plain(INDICATORS, Column.of(Keys.INDICATOR, "", key -> true)));
        return List.copyOf(all);
    }

    /** Whether a key of set.yaml stands on the first sheet. */
    static boolean isInHeader(String key) {
        return !LISTS.containsKey(key)
                && !List.of("grades", "tie-breaks", "amendments").contains(key);
    }

    private static SheetPlan plain(String name, List<Column> columns) {
        return new SheetPlan(name, List.of(), Map.of("", columns));
    }

    private static SheetPlan list(String sheet, String key) {
        return plain(sheet, Column.of(Column.item(Column.of(Keys.SET, key)), "", any -> true));
    }

    private static SheetPlan criteria() {
        Map<String, List<Column>> kinds = new LinkedHashMap<>();
        List<Column> leaf = Column.of(Keys.LEAF, "", LeafPart::isWithLeaf);
        List<Column> area = new ArrayList<>(Column.of(Keys.AREA, "", key -> !key.equals("criteria")));
        area.add(Column.own(FILE, new Shape.Text(Scalar.TEXT)));
        kinds.put(AREA, area);
        kinds.put(GROUP, Column.of(Keys.GROUP, "", key -> !key.equals("leaves")));
        kinds.put(CRITERION, leaf);
        kinds.put(SUB_CRITERION, leaf);
        return new SheetPlan(CRITERIA, List.of(kind(kinds)), kinds);
    }

    private static SheetPlan parts(String sheet) {
        Map<String, List<Column>> kinds = new LinkedHashMap<>();
        LeafPart.on(sheet).forEach(part -> kinds.put(part.kind, part.columns()));
        Column owner = Column.own(OWNER, new Shape.Text(Scalar.TEXT));
        return new SheetPlan(sheet, kinds.size() == 1 ? List.of(owner) : List.of(owner, kind(kinds)), kinds);
    }

    private static SheetPlan grades() {
        Map<String, List<Column>> kinds = new LinkedHashMap<>();
        kinds.put(SCALE, Column.of(Keys.GRADES, "", key -> !key.equals("steps")));
        kinds.put(STEP, Column.of(Column.item(Column.of(Keys.GRADES, "steps")), "", key -> true));
        kinds.put(TIE_BREAK, Column.of(Column.item(Column.of(Keys.SET, "tie-breaks")), "", key -> true));
        return new SheetPlan(GRADES, List.of(kind(kinds)), kinds);
    }

    private static List<Column> cases() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.own(FILE, new Shape.Text(Scalar.TEXT)));
        columns.addAll(Column.of(Keys.CASES, "", key -> !key.equals("cases")));
        columns.addAll(Column.of(Keys.CASE, "", key -> key.equals("name")));
        columns.add(Column.own(OF, new Shape.Text(Scalar.TEXT)));
        columns.addAll(Column.of("given", Keys.FIGURE));
        columns.addAll(Column.of(Keys.CASE, "", key -> !key.equals("name") && !key.equals("given")));
        return columns;
    }

    private static List<Column> amendments() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.own(NUMBER, new Shape.Text(Scalar.TEXT)));
        columns.addAll(Column.of(Keys.AMENDMENT, "", key -> !key.equals("change")));
        columns.addAll(Column.of(Keys.CHANGE, "change.", LeafPart::isWithLeaf));
        return columns;
    }

    private static Column kind(Map<String, List<Column>> kinds) {
        return Column.own(KIND, new Shape.Choice(List.copyOf(kinds.keySet())));
    }

    static Optional<SheetPlan> named(String name) {
        return ALL.stream().filter(plan -> plan.name().equals(name)).findFirst();
    }

    /** Whether its columns stand below each other, with one value each. */
    boolean isUpright() {
        return name.equals(HEADER);
    }

    /** All columns in their order, each once. */
    List<Column> columns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        own.forEach(column -> columns.put(column.path(), column));
        kinds.values().forEach(some -> some.forEach(column -> columns.putIfAbsent(column.path(), column)));
        return List.copyOf(columns.values());
    }

    /** The columns that a kind of rows has, besides those that say where it belongs. */
    List<Column> of(String kind) {
        return kinds.getOrDefault(kind, List.of());
    }
}
