package vn.parindex.jar;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Says when the tests in a real browser are left out, since without their Maven profile they are not even compiled. */
@EnabledIfEnvironmentVariable(
        named = "PARINDEX_BROWSER",
        matches = ".+",
        disabledReason =
                "Không chạy kiểm thử trình duyệt. Maybe set PARINDEX_BROWSER=required (needs Chromium, downloads a"
                        + " 200 MB driver) or PARINDEX_BROWSER=if-present")
class BrowserTestsIT {

    @Test
    void theBrowserTestsTakePart() {
        assertThatCode(() -> Class.forName("vn.parindex.browser.PagesBrowserIT"))
                .doesNotThrowAnyException();
    }
}
