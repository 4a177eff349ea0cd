package vn.parindex.authoring.diff;

import java.util.List;
import java.util.function.Function;
import vn.parindex.catalogue.Indicator;

/** Những điều của một chỉ báo. */
record IndicatorAspects() {

    Part<Indicator> part() {
        return new Part<>(
                DifferenceKind.INDICATOR_DEFINITION,
                indicator -> indicator.id().toString(),
                indicator -> "chỉ báo " + indicator.id(),
                indicator -> Words.quoted(indicator.name()),
                List.of(
                        aspect("tên", indicator -> Words.quoted(indicator.name())),
                        aspect("kiểu giá trị", indicator -> type(indicator.type())),
                        aspect("đơn vị tính", indicator -> Words.quoted(indicator.unit())),
                        aspect("tử số", indicator -> Words.quoted(indicator.numerator())),
                        aspect("mẫu số", indicator -> Words.quoted(indicator.denominator())),
                        aspect("chiều tốt", indicator -> better(indicator.better())),
                        aspect("được vượt mẫu số", indicator -> Words.yesNo(indicator.mayExceed())),
                        aspect("được âm", indicator -> Words.yesNo(indicator.signed())),
                        aspect("khoảng ngày nhận", IndicatorAspects::window),
                        aspect("cách tổng hợp", indicator -> Words.rollUp(indicator.rollUp()))));
    }

    private static Aspect<Indicator> aspect(String name, Function<Indicator, String> words) {
        return new Aspect<>(DifferenceKind.INDICATOR_DEFINITION, name, words);
    }

    private static String better(Indicator.Better better) {
        return better == Indicator.Better.HIGHER ? "càng cao càng tốt" : "càng thấp càng tốt";
    }

    private static String window(Indicator indicator) {
        return indicator
                .window()
                .map(window -> Words.day(window.from()) + " – " + Words.day(window.to()))
                .orElse("");
    }

    private static String type(Indicator.ValueType type) {
        return switch (type) {
            case RATIO -> "tỷ lệ";
            case NUMBER -> "số";
            case COUNT -> "số đếm";
            case YES_NO -> "có hoặc không";
            case LEVEL -> "mức";
            case DATE -> "ngày";
            case CHECKLIST -> "danh mục ý";
            case SURVEY_MEAN -> "điểm trung bình điều tra";
            case SURVEY_SHARE -> "tỷ lệ hài lòng điều tra";
            case POINTS -> "điểm được cho";
        };
    }
}
