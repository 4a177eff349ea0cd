package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.authoring.xlsx.Cell;

/** So hai lớp theo nghĩa: rows are the same row when they are about the same thing, wherever they stand. */
final class Differences {

    /** What rows are about, by sheet; rows about the same thing are told apart by their order. */
    private static final Map<String, List<String>> ABOUT = Map.of(
            SheetPlan.CRITERIA, List.of("code"),
            SheetPlan.GATES, List.of("code"),
            SheetPlan.ADJUSTMENTS, List.of("code"),
            SheetPlan.SWITCHES, List.of("id"),
            SheetPlan.SOURCES, List.of("id"),
            SheetPlan.INDICATORS, List.of("id"),
            SheetPlan.LINEAGE, List.of("code", "from"),
            SheetPlan.GRADES, List.of(SheetPlan.KIND, "name", "area", "leaf"),
            SheetPlan.AMENDMENTS, List.of("leaf", "area", "criterion", "effective"),
            SheetPlan.CASES, List.of("leaf", "gate", "adjustment", "name", SheetPlan.OF));

    private static final List<String> PARTS = List.of(SheetPlan.OWNER, SheetPlan.KIND);
    private static final List<String> NOT_COMPARED = List.of(SheetPlan.FILE, SheetPlan.NUMBER, SheetPlan.OWNER);

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** Everything that differs, in the order of the sheets. */
    static List<Difference> of(Rows before, Rows after) {
        Differences differences = new Differences();
        for (SheetPlan plan : SheetPlan.ALL) {
            Map<String, List<Line>> old = subjects(plan, before);
            Map<String, List<Line>> now = subjects(plan, after);
            Stream.concat(old.keySet().stream(), now.keySet().stream())
                    .distinct()
                    .forEach(subject -> differences.compare(
                            plan, subject, old.getOrDefault(subject, List.of()), now.getOrDefault(subject, List.of())));
        }
        return List.copyOf(differences.found);
    }

    private static Map<String, List<Line>> subjects(SheetPlan plan, Rows rows) {
        return rows.on(plan.name()).stream()
                .collect(Collectors.groupingBy(
                        line -> subject(plan, line, rows), LinkedHashMap::new, Collectors.toList()));
    }

    private static String subject(SheetPlan plan, Line line, Rows rows) {
        return ABOUT.getOrDefault(plan.name(), PARTS).stream()
                .map(path -> path.equals(SheetPlan.OWNER) ? owner(line, rows) : shown(line, path))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** An amendment's number says nothing about it; the leaf and the day do. */
    private static String owner(Line line, Rows rows) {
        String owner = shown(line, SheetPlan.OWNER);
        return rows.on(SheetPlan.AMENDMENTS).stream()
                .filter(amendment -> shown(amendment, SheetPlan.NUMBER).equals(owner))
                .map(amendment -> ("sửa đổi " + shown(amendment, "leaf") + " " + shown(amendment, "effective")).strip())
                .findFirst()
                .orElse(owner);
    }

    private void compare(SheetPlan plan, String subject, List<Line> before, List<Line> after) {
        List<Line> old = without(before, after);
        List<Line> now = without(after, before);
        int both = Math.min(old.size(), now.size());
        for (int i = 0; i < both; i++) {
            cells(plan, subject, old.get(i), now.get(i));
        }
        old.stream().skip(both).forEach(line -> row(plan, subject, Optional.of(whole(plan, line)), Optional.empty()));
        now.stream().skip(both).forEach(line -> row(plan, subject, Optional.empty(), Optional.of(whole(plan, line))));
    }

    private static List<Line> without(List<Line> lines, List<Line> others) {
        List<Map<String, String>> known =
                others.stream().map(Differences::texts).collect(Collectors.toList());
        return lines.stream().filter(line -> !known.remove(texts(line))).toList();
    }

    private static Map<String, String> texts(Line line) {
        Map<String, String> texts = new LinkedHashMap<>();
        line.cells().keySet().stream()
                .filter(path -> !NOT_COMPARED.contains(path))
                .forEach(path -> texts.put(path, shown(line, path)));
        return texts;
    }

    private void cells(SheetPlan plan, String subject, Line before, Line after) {
        for (Column column : plan.columns()) {
            String old = shown(before, column.path());
            String now = shown(after, column.path());
            if (!old.equals(now) && !NOT_COMPARED.contains(column.path())) {
                found.add(new Difference(
                        plan.name(), subject, Wording.heading(column.path()), Optional.of(old), Optional.of(now)));
            }
        }
    }

    private void row(SheetPlan plan, String subject, Optional<String> before, Optional<String> after) {
        found.add(new Difference(plan.name(), subject, "", before, after));
    }

    private static String whole(SheetPlan plan, Line line) {
        return plan.columns().stream()
                .filter(column -> !shown(line, column.path()).isEmpty() && !NOT_COMPARED.contains(column.path()))
                .map(column -> Wording.heading(column.path()) + ": " + shown(line, column.path()))
                .collect(Collectors.joining("\n"));
    }

    private static String shown(Line line, String path) {
        return line.cell(path).map(Cell::shown).orElse("");
    }
}
