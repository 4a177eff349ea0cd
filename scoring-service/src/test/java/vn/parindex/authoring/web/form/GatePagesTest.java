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

/** A gate of a draft as a sentence: understood or refused in words, tried on the newest run, never run as code. */
@WebTest
class GatePagesTest {

    private static final String SET = "hai-lang-2024";
    private static final String CELL = "o.gate.0.sentence";

    @Autowired
    TestPages pages;

    @Autowired
    TestDrafts drafts;

    @Autowired
    LeafTrials trials;

    @Test
    void the_page_offers_the_vocabulary_with_leaves_by_name_and_says_what_the_sentence_means() throws Exception {
        UUID draft = start("8901");
        MvcTestResult page = get(draft, "K1");
        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("name=\"chen\"", "name=\"m.0.leaf\"", "điểm tối đa", "3.3 «")
                .contains("trong", "đơn vị");
    }

    @Test
    void unknown_words_are_refused_with_the_nearest_sentence_and_its_values() throws Exception {
        UUID draft = start("8902");
        String tried = text(post(
                draft, "K1", "/thu", Map.of(CELL, "Khi tiêu chí \"3.3\" bị mất điểm thì xếp loại không quá \"Khá\"")));
        assertThat(tried)
                .contains("không hiểu vế câu", "tiêu chí &quot;3.3&quot; mất điểm", "name=\"thay\"")
                .doesNotContain("<header");
    }

    @Test
    void a_sentence_is_read_before_the_other_fields_are_filled() throws Exception {
        UUID draft = start("8910");
        String tried = text(post(
                draft,
                "them-moi",
                "/thu",
                Map.of(CELL, "Khi tiêu chí \"3.3\" bị mất điểm thì xếp loại không quá \"Khá\"")));
        assertThat(tried)
                .contains("thiếu «Căn cứ", "không hiểu vế câu", "tiêu chí &quot;3.3&quot; mất điểm")
                .contains("/ma-kiem-tra#gate-sentence");
    }

    @Test
    void a_case_that_comes_out_otherwise_says_in_words_whether_there_was_an_effect() throws Exception {
        UUID draft = start("8911");
        drafts.change(
                draft,
                files -> files.computeIfPresent(
                        "cases/K1.yaml", (name, text) -> text.replace("grade: Tốt, fires: no", "fires: yes")));
        assertThat(text(post(draft, "K1", "/thu", Map.of())))
                .contains("tác động: máy chấm ra không tác động, ca ghi có tác động");
    }

    @Test
    void java_in_a_sentence_is_words_that_nobody_knows() throws Exception {
        String java = "Khi true) eval(Runtime.getRuntime().exec(\"id\") thì toàn phiếu không được tính điểm";
        assertThat(text(post(start("8903"), "K1", "/thu", Map.of(CELL, java))))
                .contains("không hiểu")
                .doesNotContain("trong 16 đơn vị");
    }

    @Test
    void a_piece_is_inserted_without_scripts() throws Exception {
        String page = text(post(
                start("8904"),
                "them-moi",
                "",
                Map.of("chen", "0", "m.0.leaf", "3.3", "m.0.percent", "40", "o.gate.0.code", "K9")));
        assertThat(page).contains("Khi tiêu chí &quot;3.3&quot; đạt dưới 40% điểm tối đa thì …");
    }

    @Test
    void a_gate_is_saved_and_taken_away_again() throws Exception {
        UUID draft = start("8905");
        MvcTestResult saved = post(draft, "them-moi", "", known("K9"));
        assertThat(saved).hasStatus(HttpStatus.FOUND);
        assertThat(saved.getResponse().getRedirectedUrl()).endsWith("/dieu-kien/K9?da-luu=2");
        assertThat(files(draft)).contains("code: K9");
        assertThat(post(draft, "K9", "", Map.of("lam", "bo-dieu-kien", "ly-do", "thôi")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(files(draft)).doesNotContain("code: K9");
    }

    @Test
    void a_sentence_that_is_not_understood_can_be_saved_and_mended_later() throws Exception {
        UUID draft = start("8906");
        Map<String, String> broken = Map.of(CELL, "Khi trời mưa thì nghỉ", "lam", "luu", "ly-do", "đang nghĩ");
        assertThat(post(draft, "K1", "", broken)).hasStatus(HttpStatus.FOUND);
        assertThat(text(get(draft, "K1"))).contains("không hiểu", "name=\"chen\"");
    }

    @Test
    void a_gate_may_have_any_code_that_the_format_has() {
        UUID draft = start("8908");
        assertThat(post(draft, "them-moi", "", known("moi")).getResponse().getRedirectedUrl())
                .endsWith("/dieu-kien/moi?da-luu=2");
        assertThat(get(draft, "moi")).hasStatusOk();
    }

    @Test
    void what_was_typed_in_a_gate_that_another_took_out_meanwhile_is_kept_beside_it() throws Exception {
        UUID draft = start("8909");
        assertThat(post(draft, "them-moi", "", known("K9"))).hasStatus(HttpStatus.FOUND);
        assertThat(post(draft, "K9", "", Map.of("lam", "bo-dieu-kien", "ly-do", "thôi")))
                .hasStatus(HttpStatus.FOUND);
        Map<String, String> later =
                Map.of("o.gate.0.note", "minh họa", "lam", "luu", "ly-do", "tôi ghi chú", "dua-tren", "2");
        String aside = String.valueOf(post(draft, "K9", "", later).getResponse().getRedirectedUrl());
        assertThat(aside).contains("/xung-dot/");
        assertThat(pages.read("phantich", aside)).contains("tôi ghi chú", "minh họa");
    }

    @Test
    void a_gate_that_is_not_there_is_not_found() {
        assertThat(get(start("8907"), "K77")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String files(UUID draft) {
        return String.join("\n", drafts.files(draft).values());
    }

    private UUID start(String version) {
        return drafts.start(SET, version);
    }

    private static String uri(UUID draft, String gate) {
        return "/ban-nhap/" + draft + "/dieu-kien/" + gate;
    }

    private MvcTestResult get(UUID draft, String gate) {
        return pages.open("phantich", uri(draft, gate));
    }

    private MvcTestResult post(UUID draft, String gate, String path, Map<String, String> typed) {
        int revision = Integer.parseInt(typed.getOrDefault("dua-tren", String.valueOf(drafts.revision(draft))));
        SetFolder folder = SetFolder.amongShipped(SET, drafts.files(draft, revision));
        FormCells cells = trials.openGate(folder, gate).cells();
        return pages.send("phantich", uri(draft, gate) + path, Typed.over(cells, revision, typed));
    }

    /** A new gate that is understood, to be saved under a code. */
    private static Map<String, String> known(String code) {
        return Map.of(
                CELL,
                "Khi tiêu chí \"3.3\" mất điểm thì xếp loại không quá \"Khá\"",
                "o.gate.0.code",
                code,
                "o.gate.0.citation.source",
                "kh-hai-lang-2024",
                "lam",
                "luu");
    }
}
