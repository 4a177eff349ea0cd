package vn.parindex.authoring.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.authoring.impact.ImpactBasis.Compared;
import vn.parindex.catalogue.Edition;
import vn.parindex.finding.BadInput;

/** Đã so gì, chưa so gì, in whole sentences. */
final class ImpactRemarks {

    private final List<String> remarks = new ArrayList<>();

    /** What is compared, and on whose figures. */
    static ImpactRemarks of(ImpactBasis basis) {
        ImpactRemarks said = new ImpactRemarks();
        basis.own()
                .ifPresentOrElse(
                        own -> said.own(own, basis.extending().isEmpty()),
                        () -> said.remarks.add(
                                "Bản nháp không thay phiên bản nào và không lập từ bộ nào: không có gì để so."));
        basis.extending().forEach(said::extending);
        Stream.concat(basis.own().stream(), basis.extending().stream())
                .flatMap(each -> each.runs().stream())
                .filter(run -> run.basis().demonstration())
                .forEach(run -> said.remarks.add(
                        "Lần chấm «" + run.label() + "» dùng số liệu trình diễn, không phải số liệu thật."));
        return said;
    }

    private void own(Compared own, boolean alone) {
        remarks.add("So với " + words(own.edition()) + ".");
        if (own.runs().isEmpty() && alone) {
            remarks.add("Chưa có lần chấm nào của bộ này để lấy số liệu: chưa biết bản nháp làm đơn vị nào thay đổi.");
        }
    }

    private void extending(Compared each) {
        String set = words(each.edition());
        remarks.add("Dùng bộ này làm gốc: " + set
                + ". Được chấm hai lần, trên bộ gốc đang dùng và trên bản nháp; chỉ đổi thật khi có phiên bản mới của"
                + " chính bộ đó.");
        if (each.runs().isEmpty()) {
            remarks.add("Chưa có lần chấm nào của " + set + " để lấy số liệu.");
        }
    }

    /** A set that has no meaning on the draft. */
    void broken(Edition edition, BadInput bad) {
        var first = bad.findings().get(0);
        remarks.add("Trên bản nháp, %s không còn chấm được: %s: %s; %s%s"
                .formatted(
                        words(edition),
                        first.place(),
                        first.what(),
                        first.expected(),
                        bad.findings().size() > 1 ? " (và " + (bad.findings().size() - 1) + " lỗi khác)." : "."));
    }

    List<String> all() {
        return List.copyOf(remarks);
    }

    private static String words(Edition edition) {
        return "bộ " + edition.id() + ", phiên bản " + edition.version();
    }
}
