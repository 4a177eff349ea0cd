package vn.parindex.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetChange;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.scorebook.ReDated;

/** Every kind of change has one sentence, with its place. */
class SetDiffTest {

    private static final Catalogue CATALOGUE = new Catalogue();
    private static final SetFolder FOLDER = SetFolder.shipped("hai-lang-2024");
    private static final CriteriaSet BEFORE = CATALOGUE.read(FOLDER);
    private static final String AREA = "7-chinh-quyen-so.yaml";

    @Test
    void what_the_lineage_says_of_a_leaf_is_said_and_nothing_is_guessed_against_it() {
        CriteriaSet after = CATALOGUE.change(
                FOLDER,
                BEFORE.period().to(),
                List.of(
                        SetChange.drop("7.8"),
                        SetChange.put("7.7", "code", "\"7.8\""),
                        SetChange.putInSet("id", "hai-lang-2025"),
                        SetChange.putInSet("follows", "{ set: hai-lang-2024, version: 1 }"),
                        SetChange.putInSet("lineage", """
                                [{ as: dropped, from: ["7.8"] }, { code: "7.8", as: renumbered, from: ["7.7"] },\
                                 { code: "3.6", as: split, from: ["3.6"] }, { code: "3.7", as: split, from: ["3.6"] },\
                                 { code: "3.8", as: merged, from: ["3.8", "3.9"] }, { code: "3.9", as: new }]""")));
        assertThat(SetDiff.of(BEFORE, after).differences())
                .extracting(SetDifference::sentence)
                .anyMatch(line -> line.startsWith("Tiêu chí 7.8: trước là tiêu chí 7.7"))
                .anyMatch(line -> line.startsWith("Tiêu chí 7.8: không còn nữa, trước là"))
                .anyMatch(line -> line.startsWith("Tiêu chí 3.7: tách từ tiêu chí 3.6, "))
                .anyMatch(line -> line.startsWith("Tiêu chí 3.6: đã tách thành các tiêu chí 3.6, 3.7, trước là"))
                .anyMatch(line -> line.startsWith("Tiêu chí 3.8: gộp từ các tiêu chí 3.8, 3.9, "))
                .anyMatch(line -> line.startsWith("Tiêu chí 3.9: đã gộp vào tiêu chí 3.8, trước là"))
                .anyMatch(line -> line.startsWith("Tiêu chí 3.9: tiêu chí mới, "));
    }

    @ParameterizedTest
    @MethodSource("vn.parindex.catalogue.SetFolder#shippedIds")
    void a_set_does_not_differ_from_itself_nor_from_itself_in_another_year(String id) {
        CriteriaSet set = CATALOGUE.read(SetFolder.shipped(id));
        assertThat(SetDiff.of(set, set).differences()).isEmpty();
        assertThat(SetDiff.of(set, ReDated.by(1, set)).differences())
                .extracting(SetDifference::kind)
                .containsOnly(DifferenceKind.PERIOD, DifferenceKind.SET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        7.3   | target.at-least          | 50          | TARGET       | chỉ tiêu đổi từ ≥ 45 % thành ≥ 50 %
        7.3   | name                     | Khác        | NAME         | tên đổi từ «Tỷ lệ giao dịch thanh toán trực tuyến» thành «Khác»
        7.3   | bands[1].points          | "1.00"      | BAND         | bậc ≥ 36 %: điểm đổi từ 1,5 điểm thành 1 điểm
        7.3   | bands[1].at-least        | 30          | BAND         | bậc 1,5 điểm: ngưỡng đổi từ ≥ 36 % thành ≥ 30 %
        7.3   | bands[2]                 | { at-least: 20, points: "0.50" }  | BAND | thêm bậc [≥ 20 % và < 36 %: 0,5 điểm]
        7.3   | not-arisen               | full        | POLICY       | cách xử lý khi không phát sinh đổi từ loại khỏi điểm tối đa thành được điểm tối đa
        7.3   | ratio-rounding           | 2           | POLICY       | thêm số chữ số làm tròn tỷ lệ 2
        7.3   | lead                     | Văn phòng   | REMARK       | cơ quan chủ trì đổi từ
        7.3   | approval                 |             | REMARK       | chờ phê duyệt đổi từ có thành không
        7.3   | note                     | Khác        | REMARK       | ghi chú đổi từ
        7.3   | evidence                 | [Báo cáo]   | REMARK       | tài liệu kiểm chứng đổi từ
        7.3   | remedy.effort            | low         | REMARK       | cách khắc phục đổi từ
        7.3   | rows                     | [HL-1]      | REMARK       | dòng của danh mục đổi từ «HL-26b» thành «HL-1»
        7.3   | applies                  | { types: [xã] } | APPLICABILITY | đối tượng áp dụng đổi từ mọi đơn vị thành xã
        7.3   | target.citation.row      | Phụ lục TT1 | CITATION     | căn cứ đổi từ Kế hoạch Cải cách hành chính
        7.4   | variant                  | all-or-nothing | METHOD    | cách chấm đổi từ theo phần chỉ tiêu đã đạt thành đạt chỉ tiêu mới có điểm
        7.5.1 | due                      | { by: 2024-04-15 } | DUE   | hạn đổi từ chậm nhất ngày 31/03/2024 thành chậm nhất ngày 15/04/2024
        7.5.1 | late.per-day             | "0.10"      | METHOD       | cách xử lý khi trễ đổi từ mỗi ngày trễ trừ 0,05 điểm thành mỗi ngày trễ trừ 0,1 điểm
        7.5.1 | days                     | working     | METHOD       | cách đếm ngày trễ đổi từ theo ngày lịch thành theo ngày làm việc
        """)
    void a_changed_leaf_is_one_sentence(String leaf, String path, String value, DifferenceKind kind, String says) {
        SetChange change = value == null ? SetChange.remove(leaf, path) : SetChange.put(leaf, path, value);
        assertThat(differences(change)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.place()).isEqualTo("tiêu chí " + leaf);
            assertThat(found.sentence())
                    .startsWith("Tiêu chí " + leaf + ": " + says)
                    .endsWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        title                    | Bộ khác              | SET        | Bộ chỉ số: tên đổi từ
        place                    | Huyện khác           | SET        | Bộ chỉ số: nơi áp dụng đổi từ
        appraising-body          | Sở Nội vụ            | SET        | Bộ chỉ số: cơ quan thẩm định đổi từ
        notes[0]                 |                      | SET        | Ghi chú của bộ: không còn, trước là «Kế hoạch không quy định điểm
        period.closes            | 2025-01-31           | PERIOD     | Bộ chỉ số: kỳ chấm đổi từ 01/01/2024 – 31/12/2024 (chốt số liệu 15/01/2025) thành
        scoring.index-ceiling    | none                 | POLICY     | Bộ chỉ số: giới hạn chỉ số đổi từ 0 đến 100 thành không giới hạn
        scoring.compare          | published            | POLICY     | Bộ chỉ số: số dùng để xếp loại và xếp hạng đổi từ chỉ số chính xác thành chỉ số đã làm tròn
        scoring.holidays         | [2024-01-01]         | POLICY     | Bộ chỉ số: ngày nghỉ đổi từ
        scoring.survey-not-held  | zero                 | POLICY     | Bộ chỉ số: cách xử lý khi không điều tra đổi từ
        grades.steps[0].at-least | 85                   | GRADES     | Xếp loại «Tốt»: ngưỡng đổi từ ≥ 80 thành ≥ 85
        tie-breaks               | [{ area: 7 }]        | TIE_BREAK  | Bộ chỉ số: tiêu chí phụ khi đồng hạng đổi từ lĩnh vực 3, rồi lĩnh vực 7, rồi tiêu chí 7.3 thành lĩnh vực 7
        gates[K3].sentence       | Khi tiêu chí "5.4" không có điểm thì xếp loại không quá "Khá" | GATE | Điều kiện khống chế K3: câu đổi từ «Khi
        gates[K3]                |                      | GATE       | Điều kiện khống chế K3: không còn, trước là «Khi
        gates[K3].note           | Khác                 | REMARK     | Điều kiện khống chế K3: ghi chú đổi từ
        adjustments[P1].cap      | "2.00"               | ADJUSTMENT | Điểm trừ P1: trần đổi từ 1 thành 2
        sources[kh-hai-lang-2024].title | Kế hoạch khác | SOURCE     | Văn bản kh-hai-lang-2024: tên đổi từ
        indicators[giao-dich-thanh-toan-truc-tuyen].may-exceed | yes | INDICATOR_DEFINITION | Chỉ báo giao-dich-thanh-toan-truc-tuyen: được vượt mẫu số đổi từ không thành có
        areas[7].name            | Chuyển đổi số        | AREA       | Lĩnh vực 7: tên đổi từ «Xây dựng và phát triển
        """)
    void a_change_of_the_set_itself_is_one_sentence(String path, String value, DifferenceKind kind, String says) {
        SetChange change = value == null ? SetChange.removeFromSet(path) : SetChange.putInSet(path, value);
        assertThat(differences(change)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.sentence()).startsWith(says).endsWith(".");
        });
    }

    @Test
    void an_added_and_a_dropped_leaf_say_what_they_are() {
        CriteriaSet less = changed(SetChange.drop("7.3"), SetChange.putInSet("tie-breaks", "[{ area: 3 }]"));
        assertThat(SetDiff.of(BEFORE, less).differences())
                .filteredOn(found -> found.kind() == DifferenceKind.LEAF_DROPPED)
                .singleElement()
                .extracting(SetDifference::sentence)
                .isEqualTo(
                        "Tiêu chí 7.3: không còn nữa, trước là «Tỷ lệ giao dịch thanh toán trực tuyến», tối đa 3 điểm, "
                                + "theo thang bậc (≥ 45 %: 3 điểm, ≥ 36 %: 1,5 điểm).");
        assertThat(SetDiff.of(less, BEFORE).differences())
                .filteredOn(found -> found.kind() == DifferenceKind.LEAF_ADDED)
                .singleElement()
                .extracting(SetDifference::place)
                .isEqualTo("tiêu chí 7.3");
    }

    @Test
    void a_leaf_with_another_number_is_the_same_leaf_and_a_swap_is_two_moves() {
        List<SetDifference> found = SetDiff.of(
                        BEFORE,
                        CATALOGUE.read(with(text -> text.replace("- code: \"7.3\"", "- code: \"7.x\"")
                                .replace("- code: \"7.4\"", "- code: \"7.3\"")
                                .replace("- code: \"7.x\"", "- code: \"7.4\""))))
                .differences();
        assertThat(found)
                .extracting(SetDifference::sentence)
                .containsExactly("Tiêu chí 7.3: trước là tiêu chí 7.4.", "Tiêu chí 7.4: trước là tiêu chí 7.3.");
        assertThat(found).extracting(SetDifference::kind).containsOnly(DifferenceKind.LEAF_MOVED);
    }

    @Test
    void points_that_are_a_share_of_the_maximum_follow_it() {
        assertThat(differences(
                        SetChange.put("7.3", "max", "\"2.00\""),
                        SetChange.put("7.3", "bands[0].points", "100% max"),
                        SetChange.put("7.3", "bands[1].points", "50% max")))
                .extracting(SetDifference::sentence)
                .containsExactly("Tiêu chí 7.3: điểm tối đa đổi từ 3 thành 2.");
    }

    @Test
    void how_far_a_version_came_is_no_difference() {
        assertThat(differences(SetChange.putInSet("status", "published"))).isEmpty();
    }

    @Test
    void another_printed_maximum_of_an_area_or_of_a_group_is_one_sentence() {
        List<SetChange> before = List.of(
                SetChange.putInSet("areas[7].max", "12"), SetChange.putInSet("areas[1].criteria[1.1].max", "4"));
        CriteriaSet after = changed(
                SetChange.putInSet("areas[7].max", "\"15.00\""),
                SetChange.putInSet("areas[1].criteria[1.1].max", "\"4.50\""));
        assertThat(SetDiff.of(CATALOGUE.change(FOLDER, LocalDate.of(2024, 12, 31), before), after)
                        .differences())
                .extracting(SetDifference::kind, SetDifference::sentence)
                .containsExactly(
                        tuple(DifferenceKind.MAXIMUM, "Lĩnh vực 7: điểm tối đa in đổi từ 12 thành 15."),
                        tuple(DifferenceKind.MAXIMUM, "Nhóm tiêu chí 1.1: điểm tối đa in đổi từ 4 thành 4,5."));
    }

    @Test
    void how_many_decimals_are_written_is_no_difference() {
        assertThat(differences(
                        SetChange.put("7.3", "target.at-least", "\"45.0\""), SetChange.put("7.3", "max", "\"3.0\"")))
                .isEmpty();
    }

    @Test
    void another_method_says_both_whole() {
        assertThat(differences(
                        SetChange.put("7.3", "method", "target"),
                        SetChange.put("7.3", "variant", "capped-ratio"),
                        SetChange.remove("7.3", "bands")))
                .extracting(SetDifference::sentence)
                .containsExactly("Tiêu chí 7.3: cách chấm đổi từ theo thang bậc (≥ 45 %: 3 điểm, ≥ 36 %: 1,5 điểm)"
                        + " thành theo phần chỉ tiêu đã đạt.");
    }

    private static SetFolder with(UnaryOperator<String> change) {
        Map<String, String> texts = new TreeMap<>(SetDocuments.read(FOLDER).canonical());
        texts.computeIfPresent(AREA, (name, text) -> change.apply(text));
        return FOLDER.with(texts);
    }

    private static List<SetDifference> differences(SetChange... changes) {
        return SetDiff.of(BEFORE, changed(changes)).differences();
    }

    private static CriteriaSet changed(SetChange... changes) {
        return CATALOGUE.change(FOLDER, LocalDate.of(2024, 12, 31), List.of(changes));
    }
}
