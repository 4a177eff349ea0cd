package vn.parindex.cli;

import java.util.List;
import vn.parindex.authoring.diff.DiffTables;
import vn.parindex.authoring.impact.Impact;
import vn.parindex.authoring.impact.ImpactTables;

/** Tác động bằng chữ, for a terminal: what changed in the set, whom it moves, who loses points for the first time. */
final class ImpactText {

    private ImpactText() {}

    static String of(Impact impact) {
        ImpactTables tables = new ImpactTables(impact);
        ComparisonText text = new ComparisonText();
        tables.remarks().forEach(text::line);
        section(text, "Thay đổi của bộ", new DiffTables(impact.diff()).lines());
        section(text, "Số liệu chỉ một bên dùng", tables.figureLines());
        section(text, "Mất điểm lần đầu", tables.firstLossLines());
        return text.line("").line("Đơn vị").units(impact.comparison()).toString();
    }

    private static void section(ComparisonText text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.line("").line(title);
            lines.forEach(line -> text.line("  " + line));
        }
    }
}
