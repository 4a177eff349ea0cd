package vn.parindex.authoring.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.Criterion;
import vn.parindex.catalogue.Gate;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Source;

/** Các danh sách của cả bộ. */
record SetParts(Names names) {

    Part<Area> areas() {
        return new Part<>(
                DifferenceKind.AREA,
                Area::code,
                area -> "lĩnh vực " + area.code(),
                area -> Words.quoted(area.name()),
                List.of(
                        new Aspect<>(DifferenceKind.AREA, "tên", area -> Words.quoted(area.name())),
                        new Aspect<>(DifferenceKind.MAXIMUM, "điểm tối đa in", area -> printed(area.max()))));
    }

    /** Criteria that hold sub-criteria; one that is scored itself is a leaf. */
    Part<Criterion> criteria() {
        return new Part<>(
                DifferenceKind.AREA,
                Criterion::code,
                criterion -> "nhóm tiêu chí " + criterion.code(),
                criterion -> Words.quoted(criterion.name()),
                List.of(
                        new Aspect<>(DifferenceKind.AREA, "tên", criterion -> Words.quoted(criterion.name())),
                        new Aspect<>(DifferenceKind.MAXIMUM, "điểm tối đa in", criterion -> printed(criterion.max()))));
    }

    private static String printed(Optional<BigDecimal> max) {
        return max.map(Words::number).orElse("");
    }

    Part<GradeScale.Step> grades() {
        return new Part<>(
                DifferenceKind.GRADES,
                GradeScale.Step::name,
                step -> "xếp loại " + Words.quoted(step.name()),
                SetParts::bound,
                List.of(new Aspect<>(DifferenceKind.GRADES, "ngưỡng", SetParts::bound)));
    }

    private static String bound(GradeScale.Step step) {
        return step.bound().map(bound -> Words.bound(bound, "")).orElse("còn lại");
    }

    Part<Gate> gates() {
        return new Part<>(
                DifferenceKind.GATE,
                Gate::code,
                gate -> "điều kiện khống chế " + gate.code(),
                gate -> Words.quoted(gate.sentence()),
                List.of(
                        new Aspect<>(DifferenceKind.GATE, "câu", gate -> Words.quoted(gate.sentence())),
                        new Aspect<>(DifferenceKind.CITATION, "căn cứ", gate -> names.cited(gate.citation())),
                        new Aspect<>(DifferenceKind.REMARK, "ghi chú", gate -> Words.quoted(gate.note()))));
    }

    Part<Adjustment> adjustments() {
        return new Part<>(
                DifferenceKind.ADJUSTMENT,
                Adjustment::code,
                each -> (each.kind() == Adjustment.Kind.BONUS ? "điểm thưởng " : "điểm trừ ") + each.code(),
                each -> "%s, mỗi đơn vị %s, trần %s"
                        .formatted(
                                Words.quoted(each.name()),
                                Words.points(each.pointsPerUnit()),
                                Words.points(each.cap())),
                List.of(
                        new Aspect<>(
                                DifferenceKind.ADJUSTMENT,
                                "loại",
                                each -> each.kind() == Adjustment.Kind.BONUS ? "thưởng" : "trừ"),
                        new Aspect<>(DifferenceKind.ADJUSTMENT, "tên", each -> Words.quoted(each.name())),
                        new Aspect<>(DifferenceKind.ADJUSTMENT, "chỉ báo", each -> names.indicator(each.indicator())),
                        new Aspect<>(
                                DifferenceKind.ADJUSTMENT,
                                "điểm mỗi đơn vị",
                                each -> Words.number(each.pointsPerUnit())),
                        new Aspect<>(DifferenceKind.ADJUSTMENT, "trần", each -> Words.number(each.cap())),
                        new Aspect<>(DifferenceKind.CITATION, "căn cứ", each -> names.cited(each.citation())),
                        new Aspect<>(DifferenceKind.REMARK, "ghi chú", each -> Words.quoted(each.note()))));
    }

    Part<Source> sources() {
        return new Part<>(
                DifferenceKind.SOURCE,
                Source::id,
                source -> "văn bản " + source.id(),
                source -> Words.quoted(source.title()),
                List.of(
                        new Aspect<>(DifferenceKind.SOURCE, "tên", source -> Words.quoted(source.title())),
                        new Aspect<>(
                                DifferenceKind.SOURCE, "cơ quan ban hành", source -> Words.quoted(source.issuer())),
                        new Aspect<>(DifferenceKind.SOURCE, "số", source -> Words.quoted(source.number())),
                        new Aspect<>(DifferenceKind.SOURCE, "ngày ban hành", source -> Words.quoted(source.date()))));
    }

    Part<String> notes() {
        return new Part<>(DifferenceKind.SET, note -> note, note -> "ghi chú của bộ", Words::quoted, List.of());
    }

    Part<Indicator> indicators() {
        return new IndicatorAspects().part();
    }
}
