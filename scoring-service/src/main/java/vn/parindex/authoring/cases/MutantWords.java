package vn.parindex.authoring.cases;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import vn.parindex.web.VietnameseDay;

/** Lỗi cấy thử bằng chữ: what a path of a leaf is called and how its value reads. */
final class MutantWords {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("max", "điểm tối đa"),
            Map.entry("target", "chỉ tiêu"),
            Map.entry("floor", "mức sàn"),
            Map.entry("points-per-unit", "điểm mỗi đơn vị"),
            Map.entry("tolerance", "biên độ coi là giữ nguyên"),
            Map.entry("outcomes.held", "điểm khi giữ nguyên"),
            Map.entry("outcomes.worsened", "điểm khi kém đi"),
            Map.entry("scale.low", "đầu thấp của thang"),
            Map.entry("scale.high", "đầu cao của thang"),
            Map.entry("due", "hạn"),
            Map.entry("late.fraction", "tỷ lệ điểm khi nộp trễ"),
            Map.entry("late.within", "số ngày trễ còn được điểm"),
            Map.entry("late.per-day", "điểm trừ mỗi ngày trễ"),
            Map.entry("share", "tỷ trọng"));

    private static final Map<String, String> BOUNDS = Map.of(
            "at-least", "từ %s trở lên",
            "above", "trên %s",
            "at-most", "không quá %s",
            "below", "dưới %s",
            "by", "chậm nhất ngày %s",
            "before", "trước ngày %s");

    private static final Map<String, String> POLICIES = Map.of(
            "exclude", "loại khỏi điểm tối đa",
            "full", "được điểm tối đa",
            "zero", "không điểm",
            "redistribute", "chia điểm cho tiêu chí khác");

    private MutantWords() {}

    static String name(String key) {
        return NAMES.getOrDefault(key, key);
    }

    /** A number, a share or a day as people write it. */
    static String value(String text) {
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return VietnameseDay.of(LocalDate.parse(text));
        }
        return text.replace('.', ',').replace("% target", "% chỉ tiêu").replace("% max", "% điểm tối đa");
    }

    /** «từ 45 trở lên». */
    static String bound(String key, String value) {
        return String.format(Locale.ROOT, BOUNDS.getOrDefault(key, "%s"), value(value));
    }

    static String policy(String policy) {
        return POLICIES.getOrDefault(policy, policy);
    }
}
