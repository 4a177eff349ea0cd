package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Các dòng của từng trang. */
final class Rows {

    private final Map<String, List<Line>> lines = new LinkedHashMap<>();

    private final Unread unread = new Unread();

    Rows() {
        SheetPlan.ALL.forEach(plan -> lines.put(plan.name(), new ArrayList<>()));
    }

    /** Adds a row at the end of a sheet. */
    Line add(String sheet, Line line) {
        on(sheet).add(line);
        return line;
    }

    /** What of the workbook could not become rows. */
    Unread unread() {
        return unread;
    }

    List<Line> on(String sheet) {
        return lines.getOrDefault(sheet, List.of());
    }
}
