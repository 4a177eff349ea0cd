package vn.parindex.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import vn.parindex.jar.ApiClient;
import vn.parindex.jar.JarProcess;

/** A leaf and a gate of a draft edited in the packaged program, as an analyst sees it. */
@EnabledIf(value = "vn.parindex.browser.Chromium#wanted", disabledReason = Chromium.SKIPPED)
class LeafFormBrowserIT {

    private static final String PASSWORD = "trinh-dien-phantich";
    private static final String PERSON = "phantich";
    private static final String MAXIMUM = "input[name='o.leaf.0.max']";
    private static final String TARGET = "input[name='o.target.0.target.at-least']";
    private static final String LAST_POINTS = "input[name='o.bands.1.points']";

    /** Longer than the form waits before it tries what was typed, and than a busy machine takes to answer. */
    private static final int HALF_TYPED_MILLIS = 2_500;

    private static JarProcess service;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        service = SharedProgram.service();
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void theFormFollowsWhatIsTypedAndLeavesTheFieldAlone() {
        String draft = draft("duc-tho-2024", "71");
        try (Visit visit = chromium.visit(service.url(""))) {
            visit.signIn(PERSON, PASSWORD);
            Page page = visit.page();
            page.navigate("/ban-nhap/" + draft + "/tieu-chi/2.3");
            visit.assertClean("leaf-form");
            Locator result = page.locator("#ket-qua");
            Locator target = page.locator(TARGET);
            target.focus();
            target.press("End");
            target.pressSequentially(",");
            page.waitForTimeout(HALF_TYPED_MILLIS);
            assertThat(target.getAttribute("aria-invalid"))
                    .as("«90,» is no error while it is typed")
                    .isNull();
            assertThat(result.innerText()).contains("ca đúng");
            target.pressSequentially("5");
            result.locator(".differences li").first().waitFor();
            assertThat(target.evaluate("field => document.activeElement === field && field.selectionStart"))
                    .as("caret")
                    .isEqualTo(4);
            assertThat(page.locator("#ly-do").inputValue()).contains("90,5");
            page.locator(MAXIMUM).fill("ba");
            target.focus();
            page.locator(MAXIMUM + "[aria-invalid=true]").waitFor();
            assertThat(page.locator(".fault[data-field='leaf.0.max']").innerText())
                    .isNotEmpty();
            page.locator(MAXIMUM).fill("3,00");
            page.locator(LAST_POINTS).fill("3,50");
            target.focus();
            page.locator(LAST_POINTS + "[aria-invalid=true]").waitFor();
            visit.assertClean("leaf-form-faulty");
            page.locator(LAST_POINTS).fill("1,50");
            page.locator("input[name='o.figure.0.given.numerator']").fill("80");
            page.locator("input[name='o.figure.0.given.denominator']").fill("100");
            result.locator(".tried-figure").waitFor();
            assertThat(result.locator(".tried-figure").innerText()).contains("1,50", "/3,00");
            page.locator("button[value=luu]").click();
            page.locator(".note.good").waitFor();
            assertThat(page.locator(TARGET).inputValue()).isEqualTo("90,5");
            visit.assertClean("leaf-form-saved");
            assertThat(service.output()).doesNotContain("CSP report:");
        }
    }

    @Test
    void aConflictKeepsWhatWasTyped() {
        String draft = draft("duc-tho-2024", "61");
        try (Visit one = chromium.visit(service.url(""));
                Visit other = chromium.visit(service.url(""))) {
            for (Visit visit : List.of(one, other)) {
                visit.signIn(PERSON, PASSWORD);
                visit.page().navigate("/ban-nhap/" + draft + "/tieu-chi/2.3");
            }
            save(other.page(), "4,00");
            other.page().locator(".note.good").waitFor();
            save(one.page(), "5,00");
            one.page().locator("#xung-dot").waitFor();
            assertThat(one.page().locator(MAXIMUM).inputValue()).isEqualTo("5,00");
            assertThat(one.page().locator(".theirs").first().innerText()).contains("4,00");
            one.assertClean("leaf-form-conflict");
            one.page().locator("button[value=luu]").click();
            one.page().locator(".note.good").waitFor();
        }
    }

    @Test
    void aGateIsReadWhenTheFieldIsLeft() {
        String draft = draft("hai-lang-2024", "51");
        try (Visit visit = chromium.visit(service.url(""))) {
            visit.signIn(PERSON, PASSWORD);
            Page page = visit.page();
            page.navigate("/ban-nhap/" + draft + "/dieu-kien/K3");
            visit.assertClean("gate-form");
            Locator sentence = page.locator("[name='o.gate.0.sentence']");
            sentence.fill("Khi tiêu chí \"5.4\" bị mất điểm thì xếp loại không quá \"Trung bình\"");
            page.waitForTimeout(HALF_TYPED_MILLIS);
            assertThat(page.locator("button[name=thay]").count())
                    .as("not read while it is typed")
                    .isZero();
            page.locator("#ly-do").focus();
            page.locator("button[name=thay]").waitFor();
            visit.assertClean("gate-form-unknown");
            page.locator("button[name=thay]").click();
            page.locator(".gate-tree").waitFor();
            assertThat(page.locator(".gate-tree").innerText()).contains("5.4 «");
            visit.assertClean("gate-form-understood");
        }
    }

    @Test
    void aLeafGoesAnotherSaveIsMergedAndAProposalIsTakenByOneClick() {
        String draft = draft("duc-tho-2024", "41");
        try (Visit visit = chromium.visit(service.url(""))) {
            visit.signIn(PERSON, PASSWORD);
            Page page = visit.page();
            page.navigate("/ban-nhap/" + draft + "/bo-tieu-chi/2.2");
            visit.assertClean("leaf-remove");
            try (Page other = page.context().newPage()) {
                other.navigate("/ban-nhap/" + draft + "/tieu-chi/2.3");
                other.locator("[name='o.bands.0.points']").fill("2,50");
                other.locator("#ly-do").fill("gõ nhầm");
                other.locator("button[value=luu]").click();
                other.locator(".note.good").waitFor();
            }
            page.locator("#ly-do").fill("kế hoạch bỏ");
            page.locator("button[value=luu]").click();
            page.locator("form.merge").waitFor();
            visit.assertClean("conflict");
            page.locator("form.merge button").click();
            page.locator("form[action$='/sua-loi'] button").first().click();
            page.locator(".steps p", new Page.LocatorOptions().setHasText("Sửa theo đề nghị"))
                    .waitFor();
            assertThat(page.locator("#tc-2\\.2").count()).isZero();
            page.locator("tr.area a[href*='them-tieu-chi?vao=2']").click();
            page.locator("#cach-cham").selectOption(new SelectOption().setIndex(1));
            page.locator("main .actions button").click();
            page.locator(".new-indicator").waitFor();
            visit.assertClean("leaf-new");
            page.navigate("/ma-kiem-tra");
            visit.assertClean("codes");
        }
    }

    private static void save(Page page, String maximum) {
        page.locator(MAXIMUM).fill(maximum);
        page.locator("#ly-do").fill("điểm tối đa " + maximum);
        page.locator("button[value=luu]").click();
    }

    private static String draft(String set, String version) {
        ApiClient analyst = ApiClient.signIn(service, PERSON, PASSWORD);
        return ApiClient.json(analyst.post(
                        "/api/v1/drafts",
                        Map.of("set", set, "version", version, "from", set, "reason", "thử"),
                        Map.of()))
                .path("id")
                .asString();
    }
}
