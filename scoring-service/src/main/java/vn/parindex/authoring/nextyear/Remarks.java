package vn.parindex.authoring.nextyear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.web.VietnameseDay;

/** Điều người soạn cần biết về bộ vừa lập. */
final class Remarks {

    private Remarks() {}

    /** @param leapDays where a 28/02 of the layer became 29/02 */
    static List<String> of(CriteriaSet issued, int years, List<String> leapDays) {
        List<String> remarks = new ArrayList<>();
        issued.base()
                .ifPresent(
                        base -> remarks.add(
                                "Bộ vẫn mở rộng " + base
                                        + ": chỉ tiêu, hạn và căn cứ của lớp nền giữ nguyên ở đó; hãy xem lớp nền còn dùng cho năm sau không."));
        MovedDues dues = new MovedDues(issued, years);
        issued.leaves().stream()
                .filter(dues::isInherited)
                .forEach(leaf -> remarks.add("Hạn của tiêu chí " + leaf.code()
                        + " là của lớp nền và không dời; cần thì sửa bằng amendments."));
        if (!leapDays.isEmpty()) {
            remarks.add("Ngày 28/02 là ngày cuối tháng 2 nên nay là 29/02 (" + String.join(", ", leapDays)
                    + "); căn cứ ghi đúng ngày 28 thì sửa lại.");
        }
        if (!issued.policy().holidays().isEmpty()) {
            remarks.add("Ngày nghỉ đã dời theo ngày dương lịch; Tết và các ngày âm lịch phải sửa theo năm mới.");
        }
        midYear(issued)
                .forEach((day, codes) -> remarks.add("Sửa đổi có hiệu lực từ " + VietnameseDay.of(day) + " (tiêu chí "
                        + String.join(", ", codes) + ") nay có hiệu lực từ ngày đầu kỳ."));
        return remarks;
    }

    private static Map<LocalDate, List<String>> midYear(CriteriaSet issued) {
        Map<LocalDate, List<String>> days = new TreeMap<>();
        for (Leaf leaf : issued.leaves()) {
            leaf.origins().entrySet().stream()
                    .filter(each -> each.getValue().set().equals(issued.id()))
                    .filter(each -> !each.getKey().equals(WaitingTarget.APPROVAL) || !isWaiting(issued, leaf))
                    .flatMap(each -> each.getValue().effective().stream())
                    .filter(day -> day.isAfter(issued.period().from()))
                    .distinct()
                    .forEach(day ->
                            days.computeIfAbsent(day, any -> new ArrayList<>()).add(leaf.code()));
        }
        return days;
    }

    /** Whether the leaf's target waits again, so that what was amended of its approval does not hold. */
    private static boolean isWaiting(CriteriaSet issued, Leaf leaf) {
        return leaf.target().isPresent()
                && (!leaf.needsApproval() || ToConfirm.base(issued, leaf).isEmpty());
    }
}
