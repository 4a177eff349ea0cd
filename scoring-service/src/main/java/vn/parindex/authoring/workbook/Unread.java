package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.parindex.finding.Finding;

/** Những gì chưa đọc được: columns and sheets that are refused as a whole. What only they lack is not said row by row. */
final class Unread {

    private final List<UnreadColumns> gaps = new ArrayList<>();

    /**
     * @param sheet how the workbook calls the sheet
     * @param paths its columns that are not read
     */
    void add(SheetPlan plan, String sheet, Collection<String> paths) {
        if (!paths.isEmpty()) {
            gaps.add(new UnreadColumns(plan, sheet, List.copyOf(paths)));
        }
    }

    /** Whether a column of a sheet is not read. */
    boolean has(String plan, String path) {
        return gaps.stream()
                .anyMatch(gap -> gap.plan().name().equals(plan) && gap.paths().contains(path));
    }

    /** Whether something is only found because these columns are not read. */
    boolean explains(Finding found) {
        return gaps.stream().anyMatch(gap -> gap.explains(found));
    }
}
