package vn.parindex.authoring.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/**
 * Tiêu đề của một trang: which column each of them is, or on the first sheet which row. One that is not known, or stands
 * twice, is refused alone: what stands below it is read as the column that it most likely was, or left aside.
 */
final class Headings {

    private final SheetPlan plan;
    private final Findings findings;
    private final List<String> exported;
    private final Map<String, String> missing = new LinkedHashMap<>();
    private final SortedMap<Integer, String> paths = new TreeMap<>();
    private final SortedMap<Integer, Cell> strange = new TreeMap<>();

    /** @param headings by the number of their column, or of their row; blank where only cells below need one */
    Headings(SheetPlan plan, SortedMap<Integer, Cell> headings, Findings findings) {
        this.plan = plan;
        this.findings = findings;
        this.exported = plan.columns().stream().map(Column::path).toList();
        exported.forEach(path -> missing.put(Wording.heading(path), path));
        headings.forEach((number, heading) -> known(number, heading, headings));
        if (!paths.isEmpty()) {
            likely();
        }
    }

    /** The heading that stands where it was exported is the right one of two; else the first is. */
    private void known(int number, Cell heading, SortedMap<Integer, Cell> headings) {
        String text = heading.text().strip();
        Optional<String> path = Optional.ofNullable(missing.get(text));
        boolean better = path.map(this::number)
                .filter(own -> own != number)
                .map(own -> headings.getOrDefault(own, Cell.text("")).text().strip())
                .filter(text::equals)
                .isPresent();
        if (path.isEmpty() || better) {
            strange.put(number, heading);
        } else {
            missing.remove(text);
            paths.put(number, path.get());
        }
    }

    private int number(String path) {
        return exported.indexOf(path) + (plan.isUpright() ? 2 : 1);
    }

    private void likely() {
        Map<Integer, String> names = new TreeMap<>();
        strange.forEach((number, heading) ->
                Alike.one(heading.text(), missing.keySet()).ifPresent(name -> take(number, name, names)));
        for (int number : strange.keySet()) {
            missing.keySet().stream()
                    .filter(name -> !names.containsKey(number) && number(missing.getOrDefault(name, "")) == number)
                    .findFirst()
                    .ifPresent(name -> take(number, name, names));
        }
        strange.forEach((number, heading) -> refuse(heading, Optional.ofNullable(names.get(number))));
    }

    private void take(int number, String name, Map<Integer, String> names) {
        paths.put(number, missing.getOrDefault(name, ""));
        missing.remove(name);
        names.put(number, name);
    }

    private void refuse(Cell heading, Optional<String> likely) {
        String text = heading.text().strip();
        String thing = plan.isUpright() ? "mục" : "cột";
        boolean twice = plan.columns().stream()
                .anyMatch(column -> Wording.heading(column.path()).equals(text));
        String otherwise = twice ? "giữ một" : "giữ nguyên tiêu đề của sổ đã xuất";
        findings.error(
                twice ? "column-twice" : "unknown-column",
                heading.place(),
                twice
                        ? thing + " viết hai lần (" + text + ")"
                        : text.isEmpty() ? thing + " không có tiêu đề" : "không có " + thing + " này (" + text + ")",
                likely.map(name -> "có lẽ là " + thing + " «" + name + "»: đặt lại tiêu đề này")
                        .orElse(
                                missing.isEmpty() && !twice
                                        ? "sổ đã đủ " + thing + "; bỏ " + thing + " này"
                                        : otherwise));
    }

    /** The path of each number that has one. */
    SortedMap<Integer, String> paths() {
        return paths;
    }

    /** The paths that no heading leads to. */
    List<String> missing() {
        return List.copyOf(missing.values());
    }

    /** Whether a heading is left that could be any of those that are missing. */
    boolean isOneLeft() {
        return strange.keySet().stream().anyMatch(number -> !paths.containsKey(number));
    }

    /** Adds a finding for each heading that is not there; one when there is none at all. */
    void refuseMissing(Place place) {
        if (paths.isEmpty()) {
            refuseAll(place);
            return;
        }
        missing.keySet()
                .forEach(heading -> findings.error(
                        "missing-column",
                        place,
                        "thiếu cột (" + heading + ")",
                        "giữ nguyên dòng tiêu đề của sổ đã xuất"));
    }

    private void refuseAll(Place place) {
        Optional<Cell> first =
                strange.values().stream().filter(cell -> !cell.isBlank()).findFirst();
        findings.error(
                first.isPresent() ? "unknown-column" : "missing-column",
                first.map(Cell::place).orElse(place),
                "trang không có tiêu đề nào của mẫu"
                        + first.map(cell -> " (" + cell.text().strip() + ")").orElse(""),
                "chép lại các tiêu đề trang này của sổ đã xuất");
    }
}
