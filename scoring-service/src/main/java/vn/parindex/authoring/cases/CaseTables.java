package vn.parindex.authoring.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.parindex.table.Table;

/** Bảng về các ca kiểm thử, for the screen of a command and for a spreadsheet. */
public final class CaseTables {

    private CaseTables() {}

    /** One row a leaf. */
    public static Table score(MutationScore score) {
        Table table = Table.of("Điểm đột biến", "Mã", "Tiêu chí", "Ca", "Lỗi cấy", "Phân biệt được", "Phát hiện");
        score.leaves()
                .forEach(leaf -> table.row(
                        leaf.code(),
                        leaf.name(),
                        number(leaf.cases()),
                        number(leaf.planted()),
                        number(leaf.noticeable()),
                        number(leaf.noticed())));
        return table;
    }

    /** One row a fault that no case noticed, also those that mean the same set. */
    public static Table survivors(MutationScore score) {
        Table table = Table.of("Lỗi không phát hiện", "Mã", "Tiêu chí", "Lỗi cấy và ca còn thiếu");
        score.leaves()
                .forEach(leaf -> leaf.survivors().forEach(each -> table.row(leaf.code(), leaf.name(), each.says())));
        return table;
    }

    /** One row a place that wants a case. */
    public static Table coverage(Coverage coverage) {
        Table table = Table.of("Độ phủ", "Mã", "Tiêu chí", "Ngưỡng", "Chỗ", "Ca", "Ca cần thêm");
        for (Coverage.OfLeaf leaf : coverage.leaves()) {
            leaf.lines()
                    .forEach(line -> table.row(
                            leaf.code(),
                            leaf.name(),
                            line.threshold(),
                            line.side(),
                            line.coveredBy().orElse(""),
                            line.coveredBy().isPresent() ? "" : line.proposal().name()));
        }
        return table;
    }

    /** What a person reads of the mutation score: each fault that should be noticed, then the sums. */
    public static List<String> lines(MutationScore score) {
        List<String> lines = new ArrayList<>();
        score.leaves().forEach(leaf -> leaf.survivors().forEach(each -> lines.add(leaf.code() + " · " + each.says())));
        lines.add(share("Điểm đột biến: phát hiện", score.noticed(), score.noticeable(), "lỗi cấy thử"));
        return lines;
    }

    /** What a person reads of the coverage: each missing case, then the sums. */
    public static List<String> lines(Coverage coverage) {
        List<String> lines = new ArrayList<>();
        coverage.leaves()
                .forEach(leaf -> leaf.missing()
                        .forEach(line -> lines.add(
                                leaf.code() + " · thiếu ca: " + line.proposal().name())));
        lines.add(share("Độ phủ: có", coverage.covered(), coverage.wanted(), "chỗ cần ca"));
        return lines;
    }

    private static String share(String what, int part, int whole, String of) {
        return String.format(Locale.ROOT, "%s %d/%d %s", what, part, whole, of);
    }

    private static BigDecimal number(int count) {
        return BigDecimal.valueOf(count);
    }
}
