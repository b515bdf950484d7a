package org.loket.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium or Chrome of this machine, driven without a window and without a word to the outside. Launched for the first
 * that asks, shared by all of its fork and ended with it: whoever closes it takes the own visitors along and leaves the rest.
 */
public final class Browser implements AutoCloseable {

    private static final String HOW_TO_INSTALL =
            "No Chromium or Chrome found. Install one, for instance: sudo apt-get install --no-install-recommends chromium";

    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-default-apps");

    // first the one that never has a window: it leaves out what draws one, and takes half the time
    private static final String WITHOUT_WINDOWS = "chromium-headless-shell";

    private static final List<String> COMMANDS =
            List.of(WITHOUT_WINDOWS, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> APPLICATIONS = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private static final Map<Path, Browser> LAUNCHED = new HashMap<>();

    private final com.microsoft.playwright.Browser browser;

    private Browser(com.microsoft.playwright.Browser browser) {
        this.browser = browser;
    }

    /** Opens it; where none is installed the test is skipped, or fails with {@code -Dbrowser=required}. */
    public static Browser open() {
        return open(installed(name -> true));
    }

    /** The same, of those that can show notifications. */
    public static Browser thatNotifies() {
        return open(installed(name -> !name.equals(WITHOUT_WINDOWS)));
    }

    private static Browser open(Optional<Path> executable) {
        if (executable.isEmpty()) {
            if ("required".equals(System.getProperty("browser"))) {
                Assertions.fail(HOW_TO_INSTALL);
            }
            // a skipped test's reason stands in its report only; who reads the console should see it too
            System.out.println("Skipped: " + HOW_TO_INSTALL);
            Assumptions.abort(HOW_TO_INSTALL);
        }
        return LAUNCHED.compute(
                executable.orElseThrow(),
                (path, known) -> known != null && known.browser.isConnected() ? known : launched(path));
    }

    private static Browser launched(Path executable) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            var options = new BrowserType.LaunchOptions()
                    .setHeadless(true)
                    .setExecutablePath(executable)
                    .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                    .setArgs(QUIET);
            var browser = new Browser(playwright.chromium().launch(options));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return browser;
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** A visitor with cookies of their own, who reads the language given ({@code nl-BE}, {@code en-GB}). */
    public BrowserContext visitor(String language) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(1280, 900));
    }

    /** A visitor whose browser runs no scripts. */
    public BrowserContext withoutScripts(String language) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(false));
    }

    @Override
    public void close() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    private static Optional<Path> installed(Predicate<String> which) {
        var onThePath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .flatMap(directory -> COMMANDS.stream().filter(which).map(directory::resolve));
        return Stream.concat(onThePath, APPLICATIONS.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
