package vn.parindex.authoring.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.VersionName;
import vn.parindex.authoring.draft.Why;
import vn.parindex.authoring.form.LeafTrials;
import vn.parindex.catalogue.SetFolder;

/** A gate of a draft as a sentence: understood or refused in words, tried on the newest run, never run as code. */
@WebTest
class GatePagesTest {

    private static final String SET = "hai-lang-2024";
    private static final String CELL = "o.gate.0.sentence";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Drafts drafts;

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
        Map<String, String> gate = Map.of(
                CELL,
                "Khi tiêu chí \"3.3\" mất điểm thì xếp loại không quá \"Khá\"",
                "o.gate.0.code",
                "K9",
                "o.gate.0.citation.source",
                "kh-hai-lang-2024",
                "o.gate.0.note",
                "minh họa",
                "lam",
                "luu");
        MvcTestResult saved = post(draft, "them-moi", "", gate);
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
        Map<String, String> gate = Map.of(
                CELL,
                "Khi tiêu chí \"3.3\" mất điểm thì xếp loại không quá \"Khá\"",
                "o.gate.0.code",
                "moi",
                "o.gate.0.citation.source",
                "kh-hai-lang-2024",
                "lam",
                "luu");
        assertThat(post(draft, "them-moi", "", gate).getResponse().getRedirectedUrl())
                .endsWith("/dieu-kien/moi?da-luu=2");
        assertThat(get(draft, "moi")).hasStatusOk();
    }

    @Test
    void what_was_typed_in_a_gate_that_another_took_out_meanwhile_is_kept_beside_it() throws Exception {
        UUID draft = start("8909");
        Map<String, String> mine = Map.of(
                CELL,
                "Khi tiêu chí \"3.3\" mất điểm thì xếp loại không quá \"Khá\"",
                "o.gate.0.code",
                "K9",
                "o.gate.0.citation.source",
                "kh-hai-lang-2024",
                "lam",
                "luu",
                "ly-do",
                "tôi thêm");
        assertThat(post(draft, "them-moi", "", mine)).hasStatus(HttpStatus.FOUND);
        assertThat(post(draft, "K9", "", Map.of("lam", "bo-dieu-kien", "ly-do", "thôi")))
                .hasStatus(HttpStatus.FOUND);
        Map<String, String> later =
                Map.of("o.gate.0.note", "minh họa", "lam", "luu", "ly-do", "tôi ghi chú", "dua-tren", "2");
        String aside = String.valueOf(post(draft, "K9", "", later).getResponse().getRedirectedUrl());
        assertThat(aside).contains("/xung-dot/");
        assertThat(text(mvc.get().uri(aside).with(people.page("phantich")).exchange()))
                .contains("tôi ghi chú", "minh họa");
    }

    @Test
    void a_gate_that_is_not_there_is_not_found() {
        assertThat(get(start("8907"), "K77")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String files(UUID draft) {
        return String.join(
                "\n", drafts.files(draft, Optional.empty()).orElseThrow().values());
    }

    private UUID start(String version) {
        return drafts.startFrom(SET, new VersionName(SET, version), new Why("phantich", "thử"))
                .id();
    }

    private MvcTestResult get(UUID draft, String gate) {
        return mvc.get()
                .uri("/ban-nhap/" + draft + "/dieu-kien/" + gate)
                .with(people.page("phantich"))
                .exchange();
    }

    private MvcTestResult post(UUID draft, String gate, String path, Map<String, String> typed) {
        String latest =
                String.valueOf(drafts.find(draft).orElseThrow().revision().number());
        int revision = Integer.parseInt(typed.getOrDefault("dua-tren", latest));
        var request = mvc.post()
                .uri("/ban-nhap/" + draft + "/dieu-kien/" + gate + path)
                .with(csrf())
                .with(people.page("phantich"))
                .param("dua-tren", String.valueOf(revision));
        SetFolder folder = SetFolder.amongShipped(
                SET, drafts.files(draft, Optional.of(revision)).orElseThrow());
        trials.openGate(folder, gate).cells().texts().forEach((name, text) -> {
            if (!typed.containsKey("o." + name)) {
                request.param("o." + name, text);
            }
        });
        typed.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString();
    }
}
