package vn.parindex.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One person's visit with a phone, and everything the browser complained about meanwhile. Whether a page is whole is asked
 * at the width of a desk as well: whoever finds a way with the thumb finds it with the mouse.
 */
final class Visit implements AutoCloseable {

    private static final int PHONE = 390;
    private static final int DESK = 1_280;
    private static final int HEIGHT = 900;
    private static final Path SHOTS = Path.of(System.getProperty("basedir", "."), "target", "screens");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** A comparison of two years has a table for each unit, and all of them together take twenty seconds. */
    private static final String UNITS_LIKE_THE_FIRST = "section[id^='dv-'] ~ section[id^='dv-'] ~ section[id^='dv-']";

    /** What was typed since is tried instead, or another page was opened: no fault of the program's. */
    private static final String GIVEN_UP = "net::ERR_ABORTED";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(Browser browser, String baseUrl) {
        this.context = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(baseUrl).setViewportSize(PHONE, HEIGHT));
        this.page = context.newPage();
        page.onConsoleMessage(message -> complaints.add("console " + message.type() + ": " + message.text()));
        page.onPageError(error -> complaints.add("error: " + error));
        page.onRequestFailed(request -> {
            if (!GIVEN_UP.equals(request.failure())) {
                complaints.add("failed: " + request.url() + " " + request.failure());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** What went wrong in the browser so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void signIn(String username, String password) {
        page.navigate("/");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("main button[type=submit], main form button").first().click();
        page.locator("header .person").waitFor();
    }

    /**
     * Accessibility faults of the page at hand, with where they are. In legacy mode, which leaves out frames of other
     * origins (there are none), and without the list of what is well, a long page takes half the time. Contrast takes most
     * of what is left and is asked on the desk only, where the heads of tables are seen as well: no colour depends on the
     * width.
     */
    private List<String> accessibilityFaults(int width) {
        AxeRunOptions faultsOnly = new AxeRunOptions();
        faultsOnly.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page)
                .exclude(UNITS_LIKE_THE_FIRST)
                .options(faultsOnly)
                .setLegacyMode(true)
                .withTags(RULES);
        if (width != DESK) {
            axe.disableRules(List.of("color-contrast"));
        }
        return axe.analyze().getViolations().stream()
                .map(fault -> fault.getId() + " at "
                        + fault.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList())
                .toList();
    }

    /** Whether the page is wider than the window. */
    private boolean scrollsSideways() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** The page at hand is whole on a desk and on a phone: nothing complained of, accessible, no wider than the window. */
    void assertClean(String name) {
        page.waitForLoadState();
        assertClean(name, DESK);
        assertClean(name, PHONE);
    }

    private void assertClean(String name, int width) {
        page.setViewportSize(width, HEIGHT);
        if (System.getenv("PARINDEX_PICTURES") != null) {
            keepPicture(name + "-" + width);
        }
        assertThat(complaints).as("complaints on " + name).isEmpty();
        assertThat(accessibilityFaults(width))
                .as("accessibility of %s at %d", name, width)
                .isEmpty();
        assertThat(scrollsSideways())
                .as("%s scrolls sideways at %d", name, width)
                .isFalse();
    }

    /** Keeps a picture for people: target/screens/name.png. */
    private void keepPicture(String name) {
        Path file = SHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    Locator rows(String table) {
        return page.locator(table + " tbody tr");
    }

    @Override
    public void close() {
        context.close();
    }
}
