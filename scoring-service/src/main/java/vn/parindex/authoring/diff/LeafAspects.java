package vn.parindex.authoring.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.parindex.catalogue.Applicability;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Remedy;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.Target;

/** Những điều của một tiêu chí, except how it is scored. */
final class LeafAspects {

    private final Names names;

    LeafAspects(Names names) {
        this.names = names;
    }

    List<Aspect<Leaf>> all() {
        return List.of(
                new Aspect<>(DifferenceKind.NAME, "tên", leaf -> Words.quoted(leaf.name())),
                new Aspect<>(DifferenceKind.MAXIMUM, "điểm tối đa", leaf -> Words.number(leaf.max())),
                new Aspect<>(DifferenceKind.INDICATOR, "chỉ báo", this::indicator),
                new Aspect<>(DifferenceKind.TARGET, "chỉ tiêu", this::target),
                new Aspect<>(DifferenceKind.DUE, "hạn", LeafAspects::due),
                new Aspect<>(
                        DifferenceKind.POLICY,
                        "số chữ số làm tròn tỷ lệ",
                        leaf -> leaf.ratioRounding().map(String::valueOf).orElse("")),
                new Aspect<>(
                        DifferenceKind.POLICY,
                        "cách xử lý khi không phát sinh",
                        leaf -> leaf.notArisen().map(Words::notArisen).orElse("")),
                new Aspect<>(DifferenceKind.POLICY, "cách tổng hợp", leaf -> Words.rollUp(leaf.rollUp())),
                new Aspect<>(DifferenceKind.APPLICABILITY, "đối tượng áp dụng", leaf -> applies(leaf.applies())),
                new Aspect<>(DifferenceKind.POLICY, "ngày hiệu lực của sửa đổi", this::origins),
                new Aspect<>(DifferenceKind.CITATION, "căn cứ", this::citation),
                new Aspect<>(DifferenceKind.REMARK, "cơ quan chủ trì", leaf -> Words.quoted(leaf.lead())),
                new Aspect<>(DifferenceKind.REMARK, "tài liệu kiểm chứng", leaf -> list(leaf.evidence())),
                new Aspect<>(
                        DifferenceKind.REMARK,
                        "cách khắc phục",
                        leaf -> leaf.remedy().map(LeafAspects::remedy).orElse("")),
                new Aspect<>(DifferenceKind.REMARK, "chờ phê duyệt", leaf -> Words.yesNo(leaf.needsApproval())),
                new Aspect<>(DifferenceKind.REMARK, "điểm minh họa", leaf -> Words.yesNo(leaf.illustrative())),
                new Aspect<>(DifferenceKind.REMARK, "ghi chú", LeafAspects::notes),
                new Aspect<>(DifferenceKind.REMARK, "dòng của danh mục", leaf -> list(leaf.rows())));
    }

    private String indicator(Leaf leaf) {
        return leaf.indicator().map(names::indicator).orElse("");
    }

    private String target(Leaf leaf) {
        return leaf.target()
                .map(target -> target.comparison().sign() + " " + Words.number(target.value()) + names.unit(leaf))
                .orElse("");
    }

    /** The due date of a leaf that is scored by it is said with its milestones. */
    private static String due(Leaf leaf) {
        return leaf.method() instanceof ScoringMethod.Deadline
                ? ""
                : leaf.due().map(Words::due).orElse("");
    }

    private String citation(Leaf leaf) {
        String own = names.cited(leaf.citation());
        return leaf.target()
                .map(Target::citation)
                .filter(citation -> !citation.equals(leaf.citation()))
                .map(citation -> own + "; của chỉ tiêu: " + names.cited(citation))
                .orElse(own);
    }

    private static String applies(Applicability applies) {
        if (!applies.inForce()) {
            return "chưa đơn vị nào (công tắc tắt)";
        }
        String types = String.join(", ", new TreeSet<>(applies.unitTypes()));
        String attributes = new TreeMap<>(applies.attributes())
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + String.join(" hoặc ", new TreeSet<>(each.getValue())))
                        .collect(Collectors.joining(", "));
        String both = types.isEmpty() || attributes.isEmpty() ? types + attributes : types + "; " + attributes;
        return both.isEmpty() ? "mọi đơn vị" : both;
    }

    /** Which keys hold only from a day of the period on. */
    private String origins(Leaf leaf) {
        return new TreeMap<>(leaf.origins())
                .entrySet().stream()
                        .flatMap(each -> each.getValue().effective().stream()
                                .filter(names::withinPeriod)
                                .map(day -> each.getKey() + " từ " + Words.day(day)))
                        .collect(Collectors.joining(", "));
    }

    private static String remedy(Remedy remedy) {
        String effort =
                switch (remedy.effort()) {
                    case LOW -> "công sức ít";
                    case MEDIUM -> "công sức vừa";
                    case HIGH -> "công sức nhiều";
                };
        BigDecimal cost = remedy.cost();
        return "%s (%s, chi phí tương đối %s)".formatted(Words.quoted(remedy.text()), effort, Words.number(cost));
    }

    private static String notes(Leaf leaf) {
        String own = list(leaf.notes());
        String target = leaf.target().map(Target::note).map(Words::quoted).orElse("");
        return own.isEmpty() || target.isEmpty() ? own + target : own + "; " + target;
    }

    static String list(List<String> texts) {
        return texts.stream().map(Words::quoted).collect(Collectors.joining("; "));
    }
}
