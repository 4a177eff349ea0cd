package vn.parindex.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.jar.JarProcess;
import vn.parindex.jar.UnpackedJar;

/** Sign-in, ranking and score card of the packaged program, as a person sees them. */
@EnabledIf(value = "vn.parindex.browser.Chromium#wanted", disabledReason = Chromium.SKIPPED)
class PagesBrowserIT {

    private static final String CSP_REPORT = "CSP report:";

    /** A page with fewer rows says little about its accessibility. */
    private static final int ENOUGH_ROWS = 16;

    /** Of a program of its own for the planted script: the shared one is to have no report. */
    @TempDir
    static Path empty;

    private static JarProcess service;
    private static Chromium chromium;

    /** Longer than the desk waits before it tries what was typed. */
    private static final int HALF_TYPED_MILLIS = 600;

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
    void signInRankingAndCardAreReadableAndClean() {
        try (Visit visit = chromium.visit(service.url(""))) {
            visit.signIn("nguoixem", "trinh-dien-nguoixem");
            visit.assertClean("runs");
            visit.page()
                    .locator(".runs a", named("Huyện Hải Lăng, tỉnh Quảng Trị năm 2024"))
                    .first()
                    .click();
            visit.rows("table.ranking").nth(ENOUGH_ROWS - 1).waitFor();
            assertThat(visit.page().locator("main").innerText()).contains("điểm minh họa", "số liệu minh họa");
            visit.assertClean("ranking");
            visit.rows("table.ranking").nth(7).locator("th a").click();
            visit.page().locator(".losses > li").first().waitFor();
            visit.assertClean("card");
            visit.page().locator("details.all summary").click();
            visit.rows("table.leaves").nth(ENOUGH_ROWS - 1).waitFor();
            visit.assertClean("card-all-leaves");
            visit.page().navigate("/so-sanh");
            visit.assertClean("comparison-choice");
            visit.page().locator("select[name=truoc]").selectOption(new SelectOption().setIndex(1));
            visit.page().locator("select[name=sau]").selectOption(new SelectOption().setIndex(0));
            visit.page().locator("form.choose button").click();
            visit.rows("table.ranking").nth(ENOUGH_ROWS - 1).waitFor();
            visit.assertClean("comparison");
            assertThat(service.output()).doesNotContain(CSP_REPORT);
        }
    }

    @Test
    void theDeskFollowsWhatIsTypedAndLeavesTheFieldAlone() {
        try (Visit visit = chromium.visit(service.url(""))) {
            visit.signIn("thamdinh", "trinh-dien-thamdinh");
            Page page = visit.page();
            page.locator(".runs a", named("Huyện Hải Lăng, tỉnh Quảng Trị năm 2024"))
                    .first()
                    .click();
            page.locator("table.ranking tbody th a", named("Xã Hải Dương")).click();
            page.locator(".pills a", named("Thử thay đổi")).click();
            Locator result = page.locator("#ket-qua");
            Locator timely = page.locator("input[name='s.ho-so-dung-han.numerator']");
            visit.assertClean("desk");
            String before = result.locator("dl.result").innerText();
            timely.focus();
            timely.press("End");
            timely.pressSequentially(",");
            page.waitForTimeout(HALF_TYPED_MILLIS);
            assertThat(result.innerText())
                    .as("«1339,» is no error while it is typed")
                    .doesNotContain("không đọc được");
            assertThat(result.locator("dl.result").innerText()).isEqualTo(before);
            timely.press("Backspace");
            timely.press("Backspace");
            result.locator(".moves li").first().waitFor();
            assertThat(timely.evaluate("field => document.activeElement === field && field.selectionStart"))
                    .as("caret")
                    .isEqualTo(3);
            assertThat(page.locator("output[data-leaf='3.3']").innerText()).isNotEqualTo("2,60");
            timely.fill("bốn");
            page.locator("#ten").focus();
            result.locator(".note.bad").waitFor();
            assertThat(timely.getAttribute("aria-invalid")).isEqualTo("true");
            timely.fill("0");
            page.locator("#ten").fill("Không hồ sơ nào đúng hạn");
            result.locator(".moves li").first().waitFor();
            visit.assertClean("desk-tried");
            page.locator(".save button").first().click();
            page.locator("h1", named("Không hồ sơ nào đúng hạn")).waitFor();
            visit.assertClean("scenario");
            page.navigate("/kich-ban");
            visit.assertClean("scenarios");
            page.locator("ul.scenarios li a").first().waitFor();
            visitQuestions(visit);
        }
    }

    /** Path, sensitivity, index within the year and rank intervals. */
    private static void visitQuestions(Visit visit) {
        Page page = visit.page();
        page.navigate("/lan-cham");
        page.locator(".runs a", named("Huyện Hải Lăng, tỉnh Quảng Trị năm 2024"))
                .first()
                .click();
        String ranking = page.url();
        page.locator("table.ranking tbody th a", named("Xã Hải Dương")).click();
        String card = page.url();
        page.locator(".pills a", named("Đường đi rẻ nhất")).click();
        page.locator(".path-steps > li").first().waitFor();
        visit.assertClean("path");
        page.navigate(card);
        page.locator(".pills a", named("Độ nhạy")).click();
        visit.assertClean("sensitivity");
        page.navigate(ranking);
        page.locator(".pills a", named("Chỉ số giữa năm")).click();
        visit.assertClean("mid-year");
        page.navigate(ranking);
        page.locator(".pills a", named("Khoảng xếp hạng")).click();
        visit.rows(".drawn table.leaves").nth(ENOUGH_ROWS - 1).waitFor();
        visit.assertClean("intervals");
    }

    @Test
    void aPlantedInlineScriptIsBlockedAndReported() {
        try (JarProcess other = UnpackedJar.startEmpty(empty);
                Visit visit = chromium.visit(other.url(""))) {
            visit.page().navigate("/");
            visit.page()
                    .evaluate(
                            "() => { const s = document.createElement('script'); s.textContent = 'window.planted = 1';"
                                    + " document.body.append(s); }");
            other.await("reported", Duration.ofSeconds(20), () -> other.output().contains(CSP_REPORT));
            assertThat(visit.page().evaluate("() => window.planted === undefined"))
                    .isEqualTo(true);
            assertThat(visit.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
        }
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
