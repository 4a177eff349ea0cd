package vn.parindex.authoring.diff;

import java.util.stream.Collectors;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;

/** Cách chấm bằng chữ. */
final class MethodWords {

    private MethodWords() {}

    /** The method without its lists, which are compared item by item. */
    static String rule(ScoringMethod method) {
        if (method instanceof ScoringMethod.Proportional p) {
            return (p.interpolated() ? "theo tỷ lệ nội suy" : "theo tỷ lệ")
                    + p.floorPercent()
                            .map(floor -> ", dưới %s %% không điểm".formatted(Words.number(floor)))
                            .orElse("");
        }
        if (method instanceof ScoringMethod.AgainstTarget t) {
            return t.allOrNothing() ? "đạt chỉ tiêu mới có điểm" : "theo phần chỉ tiêu đã đạt";
        }
        if (method instanceof ScoringMethod.Count count) {
            return "đếm, mỗi đơn vị " + Words.points(count.pointsPerUnit());
        }
        if (method instanceof ScoringMethod.Deduction deduction) {
            return "trừ, mỗi đơn vị " + Words.points(deduction.pointsPerUnit());
        }
        if (method instanceof ScoringMethod.Checklist checklist) {
            return checklist.allOrNothing() ? "đủ mọi ý mới có điểm" : "cộng điểm các ý";
        }
        if (method instanceof ScoringMethod.YearOnYear year) {
            return "so năm trước: tốt hơn %s, giữ %s, kém đi %s, sai số %s"
                    .formatted(
                            Words.points(year.improved()),
                            Words.points(year.held()),
                            Words.points(year.worsened()),
                            Words.number(year.tolerance()));
        }
        return method instanceof ScoringMethod.SurveyMean mean
                ? "điều tra, điểm trung bình từ %s đến %s"
                        .formatted(Words.number(mean.low()), Words.number(mean.high()))
                : plain(method);
    }

    private static String plain(ScoringMethod method) {
        if (method instanceof ScoringMethod.YesNo) {
            return "có hoặc không";
        }
        if (method instanceof ScoringMethod.NamedLevel) {
            return "theo mức";
        }
        if (method instanceof ScoringMethod.Band) {
            return "theo thang bậc";
        }
        if (method instanceof ScoringMethod.Deadline) {
            return "theo thời hạn";
        }
        return method instanceof ScoringMethod.SurveyShare ? "điều tra, tỷ lệ hài lòng" : "điểm do cơ quan khác cho";
    }

    /** The method with its lists, for when it is another one. */
    static String whole(ScoringMethod method, String unit) {
        String items = "";
        if (method instanceof ScoringMethod.NamedLevel level) {
            items = level.levels().stream().map(MethodWords::level).collect(Collectors.joining(", "));
        } else if (method instanceof ScoringMethod.Band band) {
            items = band.steps().stream().map(step -> step(step, unit)).collect(Collectors.joining(", "));
        } else if (method instanceof ScoringMethod.Deadline deadline) {
            items = deadline.milestones().stream().map(MethodWords::milestone).collect(Collectors.joining(", "));
        } else if (method instanceof ScoringMethod.Checklist checklist) {
            items = checklist.items().stream().map(MethodWords::item).collect(Collectors.joining(", "));
        }
        return rule(method) + (items.isEmpty() ? "" : " (" + items + ")");
    }

    static String level(LevelStep level) {
        return Words.quoted(level.name()) + " " + Words.points(level.points());
    }

    static String item(ChecklistItem item) {
        return Words.quoted(item.name()) + (item.points().signum() == 0 ? "" : " " + Words.points(item.points()));
    }

    static String milestone(Milestone milestone) {
        String name = milestone.name().isEmpty() ? "" : Words.quoted(milestone.name()) + " ";
        return name
                + Words.due(milestone.due())
                + ", " + Words.number(milestone.sharePercent()) + " %, "
                + Words.late(milestone.late())
                + (milestone.workingDays() ? ", ngày làm việc" : "");
    }

    private static String step(BandStep step, String unit) {
        return step.bounds().stream().map(bound -> Words.bound(bound, unit)).collect(Collectors.joining(" và ")) + ": "
                + Words.points(step.points());
    }
}
