package vn.parindex.authoring.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.TestPages.text;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.TestPages;
import vn.parindex.WebTest;
import vn.parindex.authoring.draft.TestDrafts;
import vn.parindex.authoring.workbook.FormCells;

/** Whole leaves of a draft: added, taken out, moved; each tried first, and with a reason. */
@WebTest
class LeafStepPagesTest {

    private static final String SET = "duc-tho-2024";
    private static final String YES_NO = "yes-no · có, không";
    private static final String NUMBER = "o.leaf.0.code";

    @Autowired
    TestPages pages;

    @Autowired
    TestDrafts drafts;

    @Test
    void place_and_method_are_chosen_before_the_form_opens() throws Exception {
        UUID draft = start("8821");
        assertThat(text(get(draft, "them-tieu-chi?vao=2")))
                .contains("value=\"2\" selected", "số tiếp theo: 2.", YES_NO);
        String form = get(draft, "them-tieu-chi?vao=2&cach-cham=" + "band")
                .getResponse()
                .getRedirectedUrl();
        assertThat(form).endsWith("/them-tieu-chi/2?cach-cham=band");
        assertThat(text(get(draft, "them-tieu-chi/2?cach-cham=band")))
                .contains("Thêm tiêu chí", "o.bands.", "o.indicator.0.id", "/them-tieu-chi/2/thu")
                .doesNotContain("o.levels.");
        assertThat(get(draft, "them-tieu-chi/99?cach-cham=band")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_new_leaf_is_tried_and_saved() throws Exception {
        UUID draft = start("8822");
        Map<String, String> typed = fresh("2.9", "niem-yet-thu-tuc");
        assertThat(text(post(draft, "them-tieu-chi/2/thu", typed, ""))).contains("id=\"ket-qua\"", "2.9");
        assertThat(drafts.revision(draft)).isEqualTo(1);
        MvcTestResult saved = post(draft, "them-tieu-chi/2", typed, "luu");
        assertThat(saved.getResponse().getRedirectedUrl()).endsWith("/tieu-chi/2.9?da-luu=2");
        assertThat(text(get(draft, "tieu-chi/2.9")))
                .contains("niem-yet-thu-tuc", "/bo-tieu-chi/2.9", "/chuyen-tieu-chi/2.9");
    }

    @Test
    void a_form_that_is_sent_twice_adds_one_leaf() {
        UUID draft = start("8840");
        for (int click = 1; click <= 2; click++) {
            assertThat(post(draft, "them-tieu-chi/2", known("2.4"), "luu", 1)
                            .getResponse()
                            .getRedirectedUrl())
                    .endsWith("/tieu-chi/2.4?da-luu=2");
        }
        assertThat(drafts.revision(draft)).isEqualTo(2);
    }

    @Test
    void two_who_add_a_leaf_at_the_same_place_both_find_theirs_in_the_draft() throws Exception {
        UUID draft = start("8829");
        assertThat(post(draft, "them-tieu-chi/2", fresh("2.4", "niem-yet-mot"), "luu")
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("/tieu-chi/2.4?da-luu=2");
        MvcTestResult second = post(draft, "them-tieu-chi/2", fresh("2.4", "niem-yet-hai"), "luu", 1);
        assertThat(second.getResponse().getRedirectedUrl()).endsWith("/tieu-chi/2.5?da-luu=3");
        assertThat(text(get(draft, "tieu-chi/2.4"))).contains("niem-yet-mot");
        assertThat(text(get(draft, "tieu-chi/2.5"))).contains("niem-yet-hai");
        assertThat(text(post(draft, "them-tieu-chi/2", fresh("2.4", "niem-yet-hai"), "luu", 1)))
                .contains("chỉ báo này đã có");
    }

    @Test
    void a_leaf_is_moved_from_where_it_stands_so_that_nobody_sends_it_to_the_first_area_by_chance() throws Exception {
        UUID draft = start("8839");
        assertThat(text(get(draft, "chuyen-tieu-chi/2.3"))).contains("value=\"2\" selected");
        assertThat(text(get(draft, "chuyen-tieu-chi/7.3.1"))).contains("value=\"7.3\" selected");
    }

    /** A leaf with an indicator that is known. */
    private static Map<String, String> known(String number) {
        Map<String, String> typed = new HashMap<>(fresh(number, "Ban hành kế hoạch"));
        typed.keySet().removeIf(cell -> cell.startsWith("o.indicator."));
        typed.put("o.leaf.0.indicator", "ban-hanh-ke-hoach-cchc");
        return typed;
    }

    /** A leaf with an indicator of its own. */
    private static Map<String, String> fresh(String number, String indicator) {
        return Map.of(
                NUMBER,
                number,
                "o.leaf.0.name",
                indicator,
                "o.leaf.0.max",
                "0,50",
                "o.leaf.0.method",
                YES_NO,
                "o.leaf.0.lead",
                "UBND xã",
                "o.leaf.0.citation.source",
                "kh-duc-tho-2024",
                "o.indicator.0.id",
                indicator,
                "o.indicator.0.name",
                indicator,
                "o.indicator.0.type",
                YES_NO,
                "o.indicator.0.unit",
                "lần");
    }

    @Test
    void a_leaf_is_taken_out_only_with_a_reason() throws Exception {
        UUID draft = start("8823");
        assertThat(text(get(draft, "bo-tieu-chi/2.3")))
                .contains("ca kiểm thử của nó ra khỏi bản nháp", "Bỏ tiêu chí này");
        assertThat(text(post(draft, "bo-tieu-chi/2.3", Map.of(), "luu"))).contains("hãy viết lý do sửa");
        assertThat(drafts.revision(draft)).isEqualTo(1);
        assertThat(post(draft, "bo-tieu-chi/2.3", Map.of("ly-do", "kế hoạch bỏ"), "luu")
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("/ban-nhap/" + draft);
        assertThat(drafts.files(draft)).doesNotContainKey("cases/2.3.yaml");
        assertThat(get(draft, "tieu-chi/2.3")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_gate_that_names_the_leaf_is_named_before_it_is_taken_out_and_on_the_draft_after() throws Exception {
        UUID draft = drafts.start("hai-lang-2024", "8841");
        String gate = "href=\"/ban-nhap/" + draft + "/dieu-kien/K2\">Điều kiện khống chế K2</a>";
        String missing = "không có tiêu chí này trong bộ (1.1.2)";
        assertThat(text(post(draft, "bo-tieu-chi/1.1.2/thu", Map.of(), ""))).contains(gate, missing);
        post(draft, "bo-tieu-chi/1.1.2", Map.of("ly-do", "kế hoạch bỏ"), "luu");
        assertThat(text(pages.open("phantich", "/ban-nhap/" + draft)))
                .contains(gate, missing)
                .doesNotContain("/dieu-kien/K3\">Điều kiện");
        assertThat(text(pages.open("nguoixem", "/ban-nhap/" + draft)))
                .contains("Điều kiện khống chế K2</span>", missing)
                .doesNotContain("/dieu-kien/");
        assertThat(text(get(draft, "dieu-kien/K2"))).contains(missing).doesNotContain(gate);
    }

    @Test
    void a_leaf_of_the_base_needs_who_decided_it() throws Exception {
        UUID draft = drafts.start("hai-lang-2024", "8824");
        assertThat(text(get(draft, "bo-tieu-chi/1.3")))
                .contains("Tiêu chí này là của lớp nền", "o.amendment.0.citation.source")
                .doesNotContain("o.amendment.0.drop");
        assertThat(text(post(draft, "bo-tieu-chi/1.3", Map.of("ly-do", "thôi"), "luu")))
                .contains("Chưa ghi");
        assertThat(get(draft, "chuyen-tieu-chi/1.3")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_leaf_moves_with_its_cases_and_a_taken_number_is_refused() throws Exception {
        UUID draft = start("8825");
        assertThat(text(post(draft, "chuyen-tieu-chi/2.3/thu", Map.of("vao", "1", NUMBER, "1.2"), "")))
                .contains("mã này đã có tiêu chí khác (1.2)");
        assertThat(post(
                        draft,
                        "chuyen-tieu-chi/2.3",
                        Map.of("vao", "1", NUMBER, "1.77", "ly-do", "đúng lĩnh vực"),
                        "luu"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(drafts.files(draft)).containsKey("cases/1.77.yaml").doesNotContainKey("cases/2.3.yaml");
    }

    @Test
    void a_number_of_another_place_is_refused_at_its_field_and_nothing_is_written() throws Exception {
        UUID draft = start("8830");
        assertThat(text(post(draft, "chuyen-tieu-chi/2.3/thu", Map.of("vao", "1", NUMBER, "9.9"), "")))
                .contains("data-of-field=\"leaf.0.code\"", "(9.9)", "số còn trống tiếp theo ở đây là 1.7");
        String page = text(
                post(draft, "chuyen-tieu-chi/2.3", Map.of("vao", "1", NUMBER, "9.9", "ly-do", "đúng lĩnh vực"), "luu"));
        assertThat(page)
                .contains("Chưa ghi", "aria-invalid=\"true\"", "value=\"9.9\"", "đúng lĩnh vực")
                .containsPattern("id=\"loi-leaf.0.code\" data-field=\"leaf.0.code\">[^<]*\\(9.9\\)");
        assertThat(text(post(draft, "them-tieu-chi/2", Map.of(NUMBER, "1.9"), "luu")))
                .contains("Chưa ghi", "(1.9)");
        assertThat(drafts.revision(draft)).isEqualTo(1);
    }

    @Test
    void a_reason_of_blanks_is_no_reason() throws Exception {
        UUID draft = start("8831");
        for (String blank : new String[] {" ", "\u00a0", "\u200b\n"}) {
            for (String page : new String[] {"bo-tieu-chi/2.3", "chuyen-tieu-chi/2.3"}) {
                assertThat(text(post(draft, page, Map.of("vao", "1", "ly-do", blank), "luu")))
                        .contains("hãy viết lý do sửa");
            }
        }
        assertThat(drafts.revision(draft)).isEqualTo(1);
    }

    @Test
    void whoever_only_reads_changes_nothing() {
        UUID draft = start("8826");
        for (String page : new String[] {"them-tieu-chi", "bo-tieu-chi/2.3", "chuyen-tieu-chi/2.3"}) {
            assertThat(pages.open("nguoixem", "/ban-nhap/" + draft + "/" + page))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    private UUID start(String version) {
        return drafts.start(SET, version);
    }

    private MvcTestResult get(UUID draft, String page) {
        return pages.open("phantich", "/ban-nhap/" + draft + "/" + page);
    }

    private MvcTestResult post(UUID draft, String page, Map<String, String> typed, String act) {
        return post(draft, page, typed, act, drafts.revision(draft));
    }

    private MvcTestResult post(UUID draft, String page, Map<String, String> typed, String act, int basedOn) {
        Map<String, String> sent = Typed.over(FormCells.NONE, basedOn, typed);
        sent.put("lam", act);
        return pages.send("phantich", "/ban-nhap/" + draft + "/" + page, sent);
    }
}
