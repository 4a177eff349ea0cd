package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.finding.Findings;

/** The files of cases out of their rows; the rows of a file need not stand together. */
final class CaseTrees {

    private static final String GIVEN = "given";

    private final Rows rows;
    private final Findings findings;
    private final GroupNodes groups;
    private final FileNames names;
    private final Map<String, MapNode> subjects = new LinkedHashMap<>();
    private final Map<String, List<MapNode>> cases = new LinkedHashMap<>();

    CaseTrees(Rows rows, Findings findings) {
        this.rows = rows;
        this.findings = findings;
        this.groups = new GroupNodes(findings);
        this.names = new FileNames(findings);
    }

    /** The files by name, each {@code cases/<name>}. */
    SortedMap<String, MapNode> files() {
        rows.on(SheetPlan.CASES).forEach(this::row);
        SortedMap<String, MapNode> files = new TreeMap<>();
        subjects.forEach((file, subject) ->
                files.put(file, LayerTrees.with(subject, "cases", cases.getOrDefault(file, List.of()))));
        return files;
    }

    private void row(Line line) {
        MapNode subject = groups.map(line, "", Keys.CASES, key -> !key.equals("cases"));
        String file =
                names.cases(line, subject.entries().stream().findFirst().flatMap(entry -> subject.text(entry.key())));
        MapNode first = subjects.putIfAbsent(file, subject);
        if (first != null && !said(first).equals(said(subject))) {
            findings.error(
                    "case-subject",
                    line.placeOf(SheetPlan.FILE),
                    "một tệp ví dụ nói về hai mã (" + said(first) + ", " + said(subject) + ")",
                    "mỗi mã một tệp");
        }
        List<MapNode> before = cases.computeIfAbsent(file, any -> new ArrayList<>());
        if (line.cell("name").isEmpty() && line.cell(SheetPlan.OF).isPresent() && !before.isEmpty()) {
            before.set(before.size() - 1, further(before.get(before.size() - 1), line));
        } else {
            before.add(worked(line));
        }
    }

    private static String said(MapNode subject) {
        StringBuilder said = new StringBuilder();
        subject.entries()
                .forEach(entry -> said.append(entry.key())
                        .append(' ')
                        .append(subject.text(entry.key()).orElse("")));
        return said.toString();
    }

    private MapNode worked(Line line) {
        MapNode worked = groups.map(line, "", Keys.CASE, key -> !key.equals(GIVEN));
        Optional<Node> figure = groups.value(line, GIVEN, Keys.FIGURE, true);
        if (figure.isEmpty()) {
            return worked;
        }
        Optional<String> of = of(line);
        return worked.with(
                GIVEN, of.isPresent() ? byName(MapNode.empty(figure.get().place()), of.get(), line) : figure.get());
    }

    /** One more figure of the case above. */
    private MapNode further(MapNode worked, Line line) {
        MapNode own = groups.map(
                line, "", Keys.CASE, key -> !List.of("name", GIVEN, "expect").contains(key));
        MapNode expect = groups.map(line, "expect.", Column.record(Keys.CASE, "expect"), key -> true);
        if (!own.entries().isEmpty() || !expect.entries().isEmpty()) {
            findings.error(
                    "cell-not-for-row",
                    line.place(),
                    "dòng số liệu thêm có ô của một ví dụ (" + of(line).orElse("") + ")",
                    "dòng không có tên chỉ mang thêm số liệu cho ví dụ ở trên; ví dụ mới cần tên");
        }
        MapNode given = worked.map(GIVEN).orElse(MapNode.empty(line.place()));
        return worked.with(GIVEN, byName(given, of(line).orElse(""), line));
    }

    private MapNode byName(MapNode given, String name, Line line) {
        if (given.has(name)) {
            findings.error(
                    "duplicate-key",
                    line.placeOf(SheetPlan.OF),
                    "một ví dụ có hai số liệu của một mã (" + name + ")",
                    "mỗi mã một dòng");
        }
        Optional<Node> figure = groups.value(line, GIVEN, Keys.FIGURE, true);
        return figure.map(node -> given.with(name, node)).orElse(given);
    }

    private static Optional<String> of(Line line) {
        return line.text(SheetPlan.OF).map(text -> Quoted.read(text).orElse(text));
    }
}
