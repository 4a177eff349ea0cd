package vn.parindex.authoring.annex;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.catalogue.Leaf;

/**
 * Phụ lục của một bộ chỉ số, ready to be printed: everything is words.
 *
 * @param whole false when the set has no exact meaning yet and only shows what its own files say
 */
public record Annex(Head head, List<AreaPart> areas, Tail tail, boolean whole) {

    /**
     * Đầu trang.
     *
     * @param sentences of the period, the maximum and the number of leaves
     * @param illustrative whether points come from no issued document
     */
    public record Head(String title, String place, String body, List<String> sentences, boolean illustrative) {}

    /** Lĩnh vực, with the maximum that is printed, or else the sum of those below. */
    public record AreaPart(String code, String name, String max, List<Group> groups) {

        /** Every row of the area. */
        public List<Row> rows() {
            return groups.stream().flatMap(group -> group.rows().stream()).toList();
        }
    }

    /**
     * Tiêu chí.
     *
     * @param headed whether it stands on a line of its own above its rows; one that is scored itself is its row
     */
    public record Group(String code, String name, String max, boolean headed, List<Row> rows) {}

    /**
     * Một dòng được chấm.
     *
     * @param method how points are given, one sentence
     * @param rules due date, whom it applies to, what happens when nothing arose
     * @param remarks notes, and that points are illustrative or await approval
     */
    public record Row(
            String code,
            String name,
            String max,
            String target,
            String method,
            List<String> rules,
            String citation,
            String lead,
            List<String> remarks) {}

    /** Sau bảng. */
    public record Tail(
            List<Line> gates, List<Line> adjustments, List<Line> grades, List<String> notes, List<String> sources) {

        static final Tail EMPTY = new Tail(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Một dòng có mã, such as a gate with its sentence. */
    public record Line(String code, String text, String citation, String note) {}

    /** The codes of all rows, in printed order. */
    public List<String> codes() {
        return areas.stream()
                .flatMap(area -> area.rows().stream())
                .map(Row::code)
                .toList();
    }

    /** Whether a code is that of an area. */
    public boolean isArea(String code) {
        return areas.stream().anyMatch(area -> area.code().equals(code));
    }

    static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    static String sum(List<Leaf> leaves) {
        return number(leaves.stream().map(Leaf::max).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
