package vn.parindex.authoring.web.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.authoring.draft.DraftImpact;
import vn.parindex.authoring.impact.ImpactReport;
import vn.parindex.table.Table;
import vn.parindex.table.TableBook;

/** The kept report as .xlsx; every sheet says that it is no official result. */
record ImpactBook(DraftImpact impact) {

    void write(OutputStream target) throws IOException {
        ImpactReport report = impact.report();
        List<ImpactView> views = report.runs().stream().map(ImpactView::of).toList();
        List<String> remarks = new ArrayList<>(List.of("Chấm thử bản nháp – không phải kết quả chính thức."));
        remarks.addAll(report.remarks());
        remarks.add("Bộ " + report.criteriaSet() + ", phiên bản " + report.version() + ", lần sửa " + impact.revision()
                + ", " + report.digest());
        new TableBook("Tác động của bản nháp", remarks)
                .write(List.of(movers(views), leaves(views), losses(views), changes(report)), target);
    }

    /** The place, and which set when it is one that extends the draft's. */
    private static String where(ImpactView view) {
        return view.run().place()
                + view.run().extending().map(set -> " (bộ " + set + ")").orElse("");
    }

    private static Table movers(List<ImpactView> views) {
        Table table = Table.of(
                "Đơn vị thay đổi", "Nơi", "Mã", "Đơn vị", "Chỉ số trước", "Chỉ số sau", "Thay đổi", "Hạng", "Xếp loại");
        views.forEach(view -> view.movers()
                .forEach(mover -> table.row(
                        where(view),
                        mover.code(),
                        mover.name(),
                        mover.before().<Object>map(n -> n).orElse(""),
                        mover.after().<Object>map(n -> n).orElse(""),
                        mover.difference(),
                        mover.rank(),
                        mover.grade())));
        return table;
    }

    private static Table leaves(List<ImpactView> views) {
        Table table = Table.of(
                "Tiêu chí làm đổi điểm", "Nơi", "Mã", "Tiêu chí", "Số đơn vị tăng", "Số đơn vị giảm", "Tổng điểm");
        views.forEach(view -> view.leaves()
                .forEach(leaf -> table.row(
                        where(view),
                        leaf.code(),
                        leaf.name(),
                        String.valueOf(leaf.better()),
                        String.valueOf(leaf.worse()),
                        leaf.points())));
        return table;
    }

    private static Table losses(List<ImpactView> views) {
        Table table = Table.of("Mất điểm lần đầu", "Nơi", "Tiêu chí", "Đơn vị", "Điểm mất", "Vì sao");
        views.forEach(view -> view.losses()
                .forEach(at -> at.losses()
                        .forEach(
                                loss -> table.row(where(view), at.code(), loss.name(), loss.lost(), loss.sentence()))));
        return table;
    }

    private static Table changes(ImpactReport report) {
        Table table = Table.of("Thay đổi của bộ", "Ở đâu", "Thay đổi");
        report.diff().ifPresent(diff -> diff.differences().forEach(each -> table.row(each.place(), each.sentence())));
        return table;
    }
}
