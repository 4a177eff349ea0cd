package vn.parindex.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine; none is ever downloaded. */
final class Chromium implements AutoCloseable {

    static final String SKIPPED =
            "Không có Chromium ở máy này: bỏ qua kiểm thử trình duyệt. Maybe: apt-get install chromium,"
                    + " or set PARINDEX_CHROMIUM to its path. With PARINDEX_BROWSER=required this fails instead.";

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-dev-shm-usage");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Whether the tests are to run; where a browser is required they run without one too, and fail. */
    static boolean wanted() {
        return path().isPresent() || "required".equals(System.getenv("PARINDEX_BROWSER"));
    }

    static Chromium start() {
        Path path = path().orElseThrow(() -> new IllegalStateException("no Chromium, but PARINDEX_BROWSER=required"));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(path).setArgs(ARGUMENTS));
        return new Chromium(playwright, browser);
    }

    Visit visit(String baseUrl) {
        return new Visit(browser, baseUrl);
    }

    private static Optional<Path> path() {
        return Stream.concat(Stream.ofNullable(System.getenv("PARINDEX_CHROMIUM")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
