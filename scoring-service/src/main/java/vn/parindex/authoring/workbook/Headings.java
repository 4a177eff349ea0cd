package vn.parindex.authoring.workbook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Nearest;
import vn.parindex.finding.Place;

/** Tiêu đề của một trang: which column each of them is. */
final class Headings {

    private final Map<String, String> pathOf = new LinkedHashMap<>();
    private final Findings findings;

    Headings(SheetPlan plan, Findings findings) {
        this.findings = findings;
        plan.columns().forEach(column -> pathOf.put(Wording.heading(column.path()), column.path()));
    }

    /**
     * The path of the column that a cell heads; empty when a finding says why there is none.
     *
     * @param before the paths that were headed before
     */
    Optional<String> path(Cell heading, Collection<String> before) {
        String text = heading.text().strip();
        Optional<String> path = Optional.ofNullable(pathOf.get(text));
        if (path.isEmpty()) {
            findings.error(
                    "unknown-column",
                    heading.place(),
                    "không có cột hoặc mục này (" + text + ")",
                    Nearest.hint(text, pathOf.keySet()) + "giữ nguyên tiêu đề của sổ đã xuất");
        } else if (before.contains(path.get())) {
            findings.error("column-twice", heading.place(), "cột hoặc mục viết hai lần (" + text + ")", "giữ một");
            return Optional.empty();
        }
        return path;
    }

    /** Adds a finding for each heading that is not there. */
    void refuseMissing(Place place, Collection<String> found) {
        pathOf.forEach((heading, path) -> {
            if (!found.contains(path)) {
                findings.error(
                        "missing-column",
                        place,
                        "thiếu cột (" + heading + ")",
                        "giữ nguyên dòng tiêu đề của sổ đã xuất");
            }
        });
    }
}
