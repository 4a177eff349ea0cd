package vn.parindex.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import vn.parindex.jar.JarProcess;

/** An analyst's worked cases in the packaged program: seen, taken over, worked out by hand, run, saved, made from a card. */
@EnabledIf(value = "vn.parindex.browser.Chromium#wanted", disabledReason = Chromium.SKIPPED)
class CasesBrowserIT {

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
    void aMissingCaseIsWorkedOutByHandRunAndSaved() {
        try (Visit visit = chromium.visit(service.url(""))) {
            visit.signIn("phantich", "trinh-dien-phantich");
            Page page = visit.page();
            walk(visit, page, "hai-lang-2024", "390");
            assertThat(service.output()).doesNotContain("CSP report:");
        }
    }

    static void walk(Visit visit, Page page, String set, String version) {
        page.navigate("/bo-chi-so/" + set);
        page.locator("input[name=phien-ban]").fill(version);
        page.locator("form[action$='/ban-nhap'] input[name=ly-do]").fill("Bổ sung ca kiểm thử");
        page.locator("form[action$='/ban-nhap'] button").click();
        page.locator("nav.pills a", named("Ca kiểm thử")).click();
        visit.rows("table.cases-list").nth(16).waitFor();
        visit.assertClean("cases");
        page.locator("button", named("Tính điểm đột biến")).click();
        page.locator(".note.good", named("Dời tham số nào cũng có ca phát hiện."))
                .waitFor();
        visit.assertClean("cases-mutation");
        page.locator("#ca-3\\.2 td.code a").click();
        Locator unmet = page.locator(".case-spots li.unmet button");
        String missing = unmet.first().getAttribute("value");
        visit.assertClean("case-edit");
        unmet.first().click();
        page.locator("fieldset.case input[name$='.name'][value='" + missing + "']")
                .waitFor();
        Locator added = page.locator("fieldset.case").last();
        assertThat(added.locator("input[name$='.name']").inputValue()).isEqualTo(missing);
        assertThat(added.locator("input[name$='.expect.points']").inputValue()).isEmpty();
        page.locator("button", named("Ghi vào bản nháp")).click();
        page.locator(".note.bad", named("Chưa ghi: còn ô phải điền.")).waitFor();
        visit.assertClean("case-unsaved");
        added = page.locator("fieldset.case").last();
        added.locator("input[name$='.expect.points']").fill("99");
        page.locator("button", named("Chạy")).click();
        page.locator("fieldset.case .verdict.bad").waitFor();
        visit.assertClean("case-wrong");
        String right = page.locator("fieldset.case .verdict.bad b").nth(1).innerText();
        page.locator("fieldset.case")
                .last()
                .locator("input[name$='.expect.points']")
                .fill(right);
        page.locator("button", named("Ghi vào bản nháp")).click();
        page.locator(".note.good", named("Đã ghi")).waitFor();
        page.locator("button", named("Cấy lỗi thử")).click();
        page.locator(".case-aside .verdict.good").waitFor();
        visit.assertClean("case-planted");
        fromCard(visit, page);
    }

    private static void fromCard(Visit visit, Page page) {
        page.navigate("/lan-cham");
        page.locator(".runs a", named("Huyện Hải Lăng, tỉnh Quảng Trị năm 2024"))
                .first()
                .click();
        page.locator("table.ranking tbody th a", named("Xã Hải Dương")).click();
        page.locator(".pills a", named("Lập ca kiểm thử")).click();
        visit.rows("table.leaves").nth(16).waitFor();
        visit.assertClean("case-card");
        page.locator("td a[href*='/ca-kiem-thu/7.3?']").click();
        page.locator("fieldset.case .note.warn", named("hãy tính lại từ căn cứ"))
                .waitFor();
        visit.assertClean("case-from-card");
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
