package vn.parindex.authoring.diff;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.table.Table;

/** Bảng của một lần so hai phiên bản. */
public record DiffTables(SetDiff diff) {

    /** Which two versions, for the head of a page. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (diff.before().pointsIllustrative() || diff.after().pointsIllustrative()) {
            remarks.add("ĐIỂM MINH HỌA, không phải điểm do cơ quan có thẩm quyền ban hành.");
        }
        remarks.add("Trước: " + version(diff.before()));
        remarks.add("Sau: " + version(diff.after()));
        return List.copyOf(remarks);
    }

    private static String version(CriteriaSet set) {
        return "bộ " + set.id() + " bản " + set.version() + ", " + set.digest();
    }

    /** One row a change. */
    public Table differences() {
        Table table = Table.of("Thay đổi của bộ", "Ở đâu", "Thay đổi");
        diff.differences().forEach(each -> table.row(each.place(), each.sentence()));
        return table;
    }

    /** What differs, one line a change; a line that says so when nothing does. */
    public List<String> lines() {
        return diff.differences().isEmpty()
                ? List.of("Hai phiên bản không khác nhau về nghĩa")
                : diff.differences().stream().map(SetDifference::sentence).toList();
    }
}
