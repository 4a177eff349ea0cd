package vn.parindex.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.authoring.SetWorkbook;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.jar.JarProcess;

/**
 * An analyst's way through the program as it is packed in its jar: draft, workbook, findings, check, impact, approval,
 * publication.
 */
@EnabledIf(value = "vn.parindex.browser.Chromium#wanted", disabledReason = Chromium.SKIPPED)
class AuthoringPagesBrowserIT {

    private static final String SET = "hai-lang-2024";
    private static final String TARGET = "at-least: 45";

    @TempDir
    static Path data;

    @TempDir
    static Path files;

    private static JarProcess service;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        service = JarProcess.start(data, JarProcess.SHORT_LIVED);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        service.close();
    }

    /** Worked cases by hand: on the target, half of the points just below it, none far below. */
    private static final String CASES = """
            leaf: "7.3"
            cases:
              - name: Đúng chỉ tiêu
                given: { numerator: 50, denominator: 100 }
                expect: { points: "3.00" }
              - name: Một bước dưới chỉ tiêu
                given: { numerator: 5000, denominator: 10001 }
                expect: { points: "1.50" }
              - name: Không có
                given: { numerator: 0, denominator: 100 }
                expect: { points: "0.00" }
            """;

    @Test
    void aDraftGoesFromItsStartToItsPublication() throws IOException {
        String draft;
        try (Visit visit = chromium.visit(service.url(""))) {
            visit.signIn("phantich", "trinh-dien-phantich");
            Page page = visit.page();
            page.navigate("/bo-chi-so");
            visit.assertClean("sets");
            page.navigate("/bo-chi-so/" + SET);
            visit.assertClean("set");
            String version = page.locator("input[name=phien-ban]").inputValue();
            take(page.locator("#sua form"), "Nâng chỉ tiêu thanh toán trực tuyến");
            draft = page.url();
            visit.assertClean("draft");
            refusedWorkbook(visit);
            page.navigate(draft + "/so-excel");
            page.locator("input[type=file]").setInputFiles(workbook(version));
            take(page.locator("main form"), "Nâng chỉ tiêu 7.3");
            assertThat(page.url()).isEqualTo(draft);
            assertThat(page.locator("#tc-7\\.3").innerText()).contains("≥ 50");
            page.navigate(draft + "/so-sanh");
            assertThat(page.locator("main").innerText()).contains("thành ≥ 50 %");
            visit.assertClean("draft-diff");
            page.navigate(draft + "/lich-su");
            visit.assertClean("draft-history");
            page.navigate(draft);
            take(page.locator(".steps form").first(), "Xong");
            take(page.locator(".steps form").first(), "Xem ai thay đổi");
            visit.assertClean("draft-impact");
            page.navigate(draft);
            assertThat(page.locator(".steps").innerText()).contains("không tự phê duyệt được");
        }
        approve(draft);
    }

    private static void refusedWorkbook(Visit visit) throws IOException {
        Page page = visit.page();
        page.navigate(page.url() + "/so-excel");
        visit.assertClean("draft-workbook");
        Path wrong = Files.write(files.resolve("sai.xlsx"), new byte[] {1, 2, 3});
        page.locator("input[type=file]").setInputFiles(wrong);
        take(page.locator("main form"), "Gửi nhầm");
        assertThat(page.locator(".note.bad").innerText()).contains("Sổ chưa ghi được");
        visit.assertClean("draft-workbook-refused");
    }

    private static void approve(String draft) {
        try (Visit visit = chromium.visit(service.url(""))) {
            visit.signIn("pheduyet", "trinh-dien-pheduyet");
            Page page = visit.page();
            page.navigate(draft);
            page.locator(".steps a.button").click();
            page.locator("table.ranking tbody tr").first().waitFor();
            assertThat(page.request().get(draft + "/tac-dong/so-excel").ok()).isTrue();
            take(page.locator(".steps form"), "Đã xem, đồng ý");
            visit.assertClean("draft-acknowledged");
            take(page.locator(".steps form").first(), "Đúng chủ trương");
            take(page.locator(".steps form").first(), "Công bố theo kế hoạch");
            assertThat(page.locator("h1").innerText()).contains("đã công bố");
            visit.assertClean("draft-published");
            page.navigate("/bo-chi-so/" + SET);
            assertThat(page.locator("#tc-7\\.3").innerText()).contains("≥ 50");
            assertThat(service.output()).doesNotContain("CSP report:");
        }
    }

    private static void take(Locator form, String reason) {
        form.locator("input[name=ly-do]").fill(reason);
        form.locator("button[type=submit]").click();
        form.page().waitForLoadState();
    }

    /** The set with another target, as an analyst sends it back from Excel. */
    private static Path workbook(String version) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        SetDocuments.read(SetFolder.shipped(SET))
                .canonical()
                .forEach((name, text) -> texts.put(name, text.replaceFirst("(?m)^version: 1$", "version: " + version)));
        texts.replaceAll((name, text) -> name.startsWith("7-") ? raised(text) : text);
        texts.put("cases/7.3.yaml", CASES);
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        SetWorkbook.write(SetFolder.amongShipped(SET, texts), book);
        return Files.write(files.resolve("bo-" + version + ".xlsx"), book.toByteArray());
    }

    private static String raised(String area) {
        int leaf = area.indexOf("code: \"7.3\"");
        int at = area.indexOf(TARGET, leaf);
        return area.substring(0, at) + "at-least: 50" + area.substring(at + TARGET.length());
    }
}
