package vn.parindex.authoring.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.TestPages.text;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.TestPages;
import vn.parindex.WebTest;
import vn.parindex.authoring.draft.TestDrafts;
import vn.parindex.authoring.form.LeafTrials;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.SetFolder;

/** A leaf of a draft as a form: tried on what is typed, saved with a reason, nothing lost in a conflict. */
@WebTest
class LeafPagesTest {

    private static final String SET = "duc-tho-2024";
    private static final String LEAF = "2.3";

    @Autowired
    TestPages pages;

    @Autowired
    TestDrafts drafts;

    @Autowired
    LeafTrials trials;

    @Test
    void the_form_shows_the_cells_of_the_method_and_no_others() throws Exception {
        MvcTestResult page = get(start("881"), LEAF);
        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("o.leaf.0.max", "value=\"3,00\"", "o.target.0.target.at-least", "o.bands.1.points")
                .contains(
                        "Điểm tối đa", "Số điểm cao nhất; tổng của cả bộ là 100.", "vbqppl-to-chuc-thuc-hien-kip-thoi")
                .doesNotContain("o.levels.", "o.milestones.", "o.leaf.0.points-per-unit");
    }

    @Test
    void the_outcome_counts_errors_and_warnings_and_says_causes_in_words() throws Exception {
        UUID draft = start("8813");
        String tried = text(post(draft, "/thu", Map.of("o.target.0.target.at-least", "0,9")));
        assertThat(tried)
                .contains("ratio-as-fraction", "ca ghi chưa tới bậc cao nhất")
                .doesNotContain("BELOW_BAND")
                .containsPattern("data-summary=\"[0-9]+ lỗi, [1-9][0-9]* cảnh báo");
        assertThat(text(get(draft, LEAF))).contains("«có» khi").doesNotContain("yes khi", "needs-approval khi");
    }

    @Test
    void keys_are_called_as_the_cells_of_the_form() throws Exception {
        UUID draft = start("8814");
        assertThat(text(post(draft, "/thu", Map.of("o.leaf.0.evidence", ""))))
                .contains("missing-evidence", "thêm “Tài liệu kiểm chứng” (evidence): tài liệu nào")
                .doesNotContain("thêm evidence");
    }

    @Test
    void what_is_typed_is_checked_and_its_cases_are_run_and_nothing_is_saved() throws Exception {
        UUID draft = start("882");
        String tried = text(post(draft, "/thu", Map.of("o.bands.1.points", "3,50")));
        assertThat(tried).contains("data-of-field=\"bands.1.points\"").doesNotContain("<form", "<header");
        assertThat(text(post(draft, "/thu", Map.of("o.target.0.target.at-least", "95"))))
                .contains("ca đúng", "chỉ tiêu đổi");
        assertThat(drafts.revision(draft)).isEqualTo(1);
    }

    @Test
    void a_half_typed_number_is_named_by_its_field_and_nothing_else_is_said() throws Exception {
        assertThat(text(post(start("883"), "/thu", Map.of("o.leaf.0.max", "45,"))))
                .contains("data-half=\"o.leaf.0.max\"")
                .doesNotContain("ca đúng");
    }

    @Test
    void a_number_with_too_many_digits_is_said_to_be_too_long() throws Exception {
        assertThat(text(post(start("8815"), "/thu", Map.of("o.leaf.0.max", "1".repeat(60)))))
                .contains("cần số ngắn hơn, nhiều nhất 15 chữ số")
                .doesNotContain("cần số không âm");
    }

    @Test
    void a_figure_that_is_typed_gets_points_and_a_sentence() throws Exception {
        assertThat(text(post(
                        start("884"),
                        "/thu",
                        Map.of("o.figure.0.given.numerator", "80", "o.figure.0.given.denominator", "100"))))
                .contains("<b>1,50</b>", "/3,00");
    }

    @Test
    void rows_are_added_and_taken_away_without_scripts() throws Exception {
        UUID draft = start("885");
        assertThat(text(post(draft, "", Map.of("them", "bands")))).contains("o.bands.2.points");
        assertThat(text(post(draft, "", Map.of("bo", "bands.1")))).doesNotContain("o.bands.1.points");
        assertThat(text(post(draft, "", Map.of("o.leaf.0.method", "yes-no"))))
                .contains("Cách chấm đang chọn không dùng", "type=\"hidden\" name=\"o.bands.0.points\"");
    }

    @Test
    void a_saved_form_is_a_new_revision_whose_reason_says_what_changed() throws Exception {
        UUID draft = start("886");
        MvcTestResult saved = post(draft, "", Map.of("o.target.0.target.at-least", "95", "lam", "luu"));
        assertThat(saved).hasStatus(HttpStatus.FOUND);
        assertThat(saved.getResponse().getRedirectedUrl()).endsWith("/tieu-chi/2.3?da-luu=2");
        assertThat(drafts.reason(draft)).contains("Tiêu chí 2.3", "95");
        assertThat(text(get(draft, LEAF))).contains("value=\"95\"");
    }

    @Test
    void what_cannot_be_read_is_not_saved_and_stays_in_its_field() throws Exception {
        UUID draft = start("887");
        assertThat(text(post(draft, "", Map.of("o.leaf.0.max", "1.500", "lam", "luu", "ly-do", "thử"))))
                .contains("value=\"1.500\"", "không rõ dấu chấm", "Chưa ghi");
        assertThat(drafts.revision(draft)).isEqualTo(1);
    }

    @Test
    void a_conflict_keeps_what_was_typed_takes_what_only_the_other_changed_and_shows_both() throws Exception {
        UUID draft = start("888");
        Map<String, String> theirs =
                Map.of("o.leaf.0.lead", "Phòng Nội vụ", "o.leaf.0.max", "4,00", "lam", "luu", "ly-do", "họ sửa");
        assertThat(post(draft, "", theirs)).hasStatus(HttpStatus.FOUND);
        Map<String, String> mine = Map.of("o.leaf.0.max", "5,00", "lam", "luu", "ly-do", "tôi sửa");
        String page = text(post(draft, "", mine, 1));
        assertThat(page)
                .contains("phantich đã ghi lần sửa 2", "họ sửa", "Người kia ghi: 4,00", "value=\"5,00\"")
                .contains("Phòng Nội vụ", "name=\"dua-tren\" value=\"2\"", "tôi sửa");
        assertThat(drafts.revision(draft)).isEqualTo(2);
    }

    @Test
    void what_was_typed_in_a_leaf_that_another_moved_or_took_out_meanwhile_is_kept_beside_it() throws Exception {
        UUID draft = start("8812");
        assertThat(post(draft, "", Map.of("o.leaf.0.code", "2.9", "lam", "luu", "ly-do", "đổi số")))
                .hasStatus(HttpStatus.FOUND);
        Map<String, String> mine = Map.of("o.target.0.target.at-least", "95", "lam", "luu", "ly-do", "tôi sửa");
        String aside = String.valueOf(post(draft, "", mine, 1).getResponse().getRedirectedUrl());
        assertThat(aside).contains("/xung-dot/");
        assertThat(pages.read("phantich", aside))
                .contains("tôi sửa", "trước là tiêu chí 2.3", "thành ≥ 95 %", "không ai mất gì");
        MvcTestResult merged = pages.send("phantich", aside + "/gop", Map.of("lan-sua", "2", "ly-do", "gộp"));
        assertThat(merged).hasStatus(HttpStatus.FOUND);
        assertThat(text(get(draft, "2.9"))).contains("value=\"95\"");
    }

    @Test
    void a_leaf_of_the_base_is_edited_as_an_amendment() throws Exception {
        UUID draft = drafts.start("hai-lang-2024", "889");
        String page = text(get(draft, "1.3"));
        assertThat(page).contains("Sửa đổi của lớp này", "o.amendment.0.citation.source");
    }

    @Test
    void only_who_writes_sets_may_open_it_and_what_is_not_there_is_not_found() {
        UUID draft = start("8810");
        assertThat(pages.open("nguoixem", uri(draft, LEAF))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(draft, "99.9")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private UUID start(String version) {
        return drafts.start(SET, version);
    }

    private static String uri(UUID draft, String leaf) {
        return "/ban-nhap/" + draft + "/tieu-chi/" + leaf;
    }

    private MvcTestResult get(UUID draft, String leaf) {
        return pages.open("phantich", uri(draft, leaf));
    }

    private MvcTestResult post(UUID draft, String path, Map<String, String> typed) {
        return post(draft, path, typed, drafts.revision(draft));
    }

    private MvcTestResult post(UUID draft, String path, Map<String, String> typed, int basedOn) {
        SetFolder folder = SetFolder.amongShipped(SET, drafts.files(draft, basedOn));
        FormCells cells = trials.open(folder, LEAF).orElseThrow().cells();
        return pages.send("phantich", uri(draft, LEAF) + path, Typed.over(cells, basedOn, typed));
    }
}
