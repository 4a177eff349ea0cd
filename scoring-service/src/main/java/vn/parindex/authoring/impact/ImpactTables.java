package vn.parindex.authoring.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.authoring.diff.DiffTables;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.scorebook.compare.ComparisonTables;
import vn.parindex.table.Table;

/** Bảng và câu về tác động của một bản nháp. */
public record ImpactTables(Impact impact) {

    /** All tables, for a workbook. */
    public List<Table> all() {
        ComparisonTables comparison = new ComparisonTables(impact.comparison());
        return List.of(
                comparison.units(),
                comparison.leaves(),
                firstLosses(),
                new DiffTables(impact.diff()).differences(),
                figures());
    }

    /** What was scored, for the head of a page. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>(new ComparisonTables(impact.comparison()).remarks());
        remarks.add("Chấm thử bản nháp – không phải kết quả chính thức.");
        CriteriaSet against = impact.diff().before();
        int years = ImpactSets.years(against, impact.diff().after());
        if (years != 0) {
            remarks.add("Bản nháp được dời ngày %d năm về kỳ %s của số liệu."
                    .formatted(-years, against.period().years()));
        }
        remarks.add(summary());
        return List.copyOf(remarks);
    }

    /** «16 đơn vị: 5 đổi chỉ số, 3 đổi hạng, 1 đổi xếp loại, 4 mất điểm lần đầu ở 6 lượt tiêu chí.» */
    public String summary() {
        ImpactCounts counts = ImpactCounts.of(impact);
        return "%d đơn vị: %d đổi chỉ số, %d đổi hạng, %d đổi xếp loại, %d mất điểm lần đầu ở %d lượt tiêu chí."
                .formatted(
                        counts.units(),
                        counts.indexMoved(),
                        counts.rankMoved(),
                        counts.gradeMoved(),
                        counts.firstTimeLosers(),
                        impact.firstLosses().size());
    }

    /** The leaves that a unit loses points on now and did not before. */
    public Table firstLosses() {
        Table table = Table.of(
                "Mất điểm lần đầu",
                "Mã đơn vị",
                "Đơn vị",
                "Mã tiêu chí",
                "Tiêu chí",
                "Điểm mất",
                "Tiêu chí mới",
                "Vì sao");
        impact.firstLosses()
                .forEach(loss -> table.row(
                        loss.unitCode(),
                        loss.unitName(),
                        loss.leaf(),
                        loss.leafName(),
                        loss.lost(),
                        loss.newLeaf() ? "có" : "",
                        loss.sentence()));
        return table;
    }

    /** Figures that only one side asks for. */
    public Table figures() {
        Table table = Table.of("Số liệu chỉ một bên dùng", "Chỉ báo", "Tên", "Vì sao", "Số đơn vị có số liệu");
        impact.gaps()
                .forEach(gap -> table.row(
                        gap.indicator().value(), gap.name(), gap.kind().words(), BigDecimal.valueOf(gap.units())));
        return table;
    }

    /** One line a first loss. */
    public List<String> firstLossLines() {
        return impact.firstLosses().stream()
                .map(loss -> "%s, %s %s: mất %s điểm%s. %s"
                        .formatted(
                                loss.unitName(),
                                loss.leaf(),
                                loss.leafName(),
                                loss.lost().toPlainString().replace('.', ','),
                                loss.newLeaf() ? " (tiêu chí mới)" : "",
                                loss.sentence())
                        .strip())
                .toList();
    }

    /** One line an indicator that only one side asks for. */
    public List<String> figureLines() {
        return impact.gaps().stream()
                .map(gap -> "%s (%s): %s; %d đơn vị có số liệu"
                        .formatted(gap.name(), gap.indicator(), gap.kind().words(), gap.units()))
                .toList();
    }
}
