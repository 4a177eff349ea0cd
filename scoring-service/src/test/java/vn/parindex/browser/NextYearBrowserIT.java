package vn.parindex.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import vn.parindex.jar.JarProcess;

/** From a set in force to the draft of next year's, as an analyst does it. */
@EnabledIf(value = "vn.parindex.browser.Chromium#wanted", disabledReason = Chromium.SKIPPED)
class NextYearBrowserIT {

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
    void the_way_from_a_set_to_the_draft_of_next_year() {
        try (Visit visit = chromium.visit(service.url(""))) {
            visit.signIn("phantich", "trinh-dien-phantich");
            Page page = visit.page();
            page.navigate("/bo-chi-so/hai-lang-2024");
            page.locator(".buttons a", new Page.LocatorOptions().setHasText("Bộ năm sau"))
                    .click();
            page.locator("form.next-year").waitFor();
            visit.assertClean("next-year");
            page.locator("input[name=ma]").fill("hai-lang-2100");
            page.locator("input[name=ly-do]").fill("kế hoạch năm mới");
            page.locator("form.next-year button").click();
            page.locator(".stages").waitFor();
            visit.assertClean("next-year-draft");
            assertThat(page.locator("main").innerText()).contains("dời sang năm 2025");
            page.locator("form[action$='/sua-loi-chung'] button").first().click();
            page.getByText("Sửa theo đề nghị ở ").waitFor();
        }
    }
}
