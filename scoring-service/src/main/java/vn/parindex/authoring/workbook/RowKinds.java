package vn.parindex.authoring.workbook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Nearest;

/** Each row has a kind that its sheet knows, and fills only the cells of that kind. */
final class RowKinds {

    private final SheetPlan plan;
    private final Findings findings;

    RowKinds(SheetPlan plan, Findings findings) {
        this.plan = plan;
        this.findings = findings;
    }

    /** Whether the row is of use; what is wrong with it is found in any case. */
    boolean accepts(Line line) {
        List<String> kinds = List.copyOf(plan.kinds().keySet());
        String kind =
                kinds.size() == 1 ? kinds.get(0) : line.text(SheetPlan.KIND).orElse("");
        if (kinds.size() > 1 && !line.places().containsKey(SheetPlan.KIND)) {
            return false; // the heading of the kinds was refused
        }
        if (!kinds.contains(kind)) {
            findings.error(
                    "row-kind",
                    line.placeOf(SheetPlan.KIND),
                    "loại dòng không có ở trang này (" + kind + ")",
                    Nearest.hint(kind, kinds) + "cần một trong: " + String.join(", ", kinds));
            return false;
        }
        Set<String> allowed = Stream.concat(plan.own().stream(), plan.of(kind).stream())
                .map(Column::path)
                .collect(Collectors.toSet());
        line.cells().forEach((path, cell) -> {
            if (!allowed.contains(path)) {
                findings.error(
                        "cell-not-for-row",
                        cell.place(),
                        "dòng " + kind + " không dùng cột này (" + cell.text() + ")",
                        "xóa ô này");
            }
        });
        return true;
    }
}
