package vn.parindex.authoring.diff;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.ScoringPolicy;
import vn.parindex.catalogue.SetId;

/** Những điều của cả bộ, except its lists; how far a version came is nothing that an analyst changed and stands beside the differences. */
final class SetAspects {

    static final String PLACE = "bộ chỉ số";

    private SetAspects() {}

    static List<Aspect<CriteriaSet>> all(Names names) {
        return List.of(
                new Aspect<>(DifferenceKind.SET, "tên", set -> Words.quoted(set.title())),
                new Aspect<>(DifferenceKind.SET, "nơi áp dụng", set -> Words.quoted(set.place())),
                new Aspect<>(DifferenceKind.SET, "cấp được chấm", set -> set.districtLevel() ? "cấp huyện" : "cấp xã"),
                new Aspect<>(DifferenceKind.SET, "cơ quan thẩm định", set -> Words.quoted(set.appraisingBody())),
                new Aspect<>(
                        DifferenceKind.SET,
                        "bộ nền",
                        set -> set.base().map(SetId::value).orElse("")),
                new Aspect<>(
                        DifferenceKind.GRADES,
                        "ghi chú của thang xếp loại",
                        set -> Words.quoted(set.grades().label())),
                new Aspect<>(
                        DifferenceKind.CITATION,
                        "căn cứ của thang xếp loại",
                        set -> names.cited(set.grades().citation())),
                new Aspect<>(DifferenceKind.TIE_BREAK, "tiêu chí phụ khi đồng hạng", SetAspects::tieBreaks));
    }

    static List<Aspect<ScoringPolicy>> policy() {
        return List.of(
                policy("số chữ số thập phân của điểm", policy -> String.valueOf(policy.pointsScale())),
                policy("số chữ số thập phân của chỉ số", policy -> String.valueOf(policy.indexScale())),
                policy("giới hạn chỉ số", policy -> policy.indexCapped() ? "0 đến 100" : "không giới hạn"),
                policy(
                        "số dùng để xếp loại và xếp hạng",
                        policy -> policy.comparePublished() ? "chỉ số đã làm tròn" : "chỉ số chính xác"),
                policy(
                        "hạng của đơn vị bị khống chế",
                        policy -> policy.rankCappedBelow() ? "sau các đơn vị không bị khống chế" : "theo chỉ số"),
                policy("có điều tra", policy -> Words.yesNo(policy.surveyHeld())),
                policy("cách xử lý khi không điều tra", policy -> Words.notArisen(policy.surveyNotHeld())),
                policy(
                        "ngày nghỉ",
                        policy -> policy.holidays().stream()
                                .sorted()
                                .map(Words::day)
                                .collect(Collectors.joining(", "))));
    }

    private static Aspect<ScoringPolicy> policy(String name, Function<ScoringPolicy, String> words) {
        return new Aspect<>(DifferenceKind.POLICY, name, words);
    }

    static Aspect<Period> period() {
        return new Aspect<>(
                DifferenceKind.PERIOD,
                "kỳ chấm",
                period -> "%s – %s (chốt số liệu %s)"
                        .formatted(Words.day(period.from()), Words.day(period.to()), Words.day(period.closes())));
    }

    private static String tieBreaks(CriteriaSet set) {
        return set.tieBreaks().stream()
                .map(each -> (each.area() ? "lĩnh vực " : "tiêu chí ") + each.code())
                .collect(Collectors.joining(", rồi "));
    }
}
