package org.loket.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.loket.host.House;

/**
 * Somebody at the counter, with a browser of their own: signs in, reads a page, looks at it, and never hears the browser
 * complain.
 */
public final class Visitor implements AutoCloseable {

    private final House house;
    private final BrowserContext context;
    private final Page page;
    private int loads;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(House house, BrowserContext context) {
        this.house = house;
        this.context = context;
        this.page = context.newPage();
        page.onLoad(loaded -> loads++);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // an answer of 4xx is what some journeys are after; a script or style that is refused never is
            if (message.type().equals("error") && !isRefusal(message.text())) {
                complaints.add(message.text());
            }
        });
    }

    // of a page, or of the socket of a page whose session ended
    private static boolean isRefusal(String complaint) {
        return complaint.startsWith("Failed to load resource") || complaint.contains("HTTP Authentication failed");
    }

    public static Visitor with(House house, BrowserContext context) {
        return new Visitor(house, context);
    }

    public Visitor signIn(String account) {
        open("sign-in");
        page.fill("[id='form:account']", account);
        page.fill("[id='form:password']", "loket");
        page.click("[id='form:go']");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    public Page page() {
        return page;
    }

    public void open(String path) {
        page.navigate(house.address() + path);
    }

    /** The field of the form with that path, such as {@code worker.firstName}. */
    public Locator field(String path) {
        return page.locator("[id='form:" + path.replace('.', '-') + "']");
    }

    /** What is said to be wrong with that field, if anything. */
    public Locator faultOf(String path) {
        return page.locator(".field:has([id='form:" + path.replace('.', '-') + "']) .fault");
    }

    /** Does something that leads to another page, and waits until that page stands. */
    public void through(Runnable step) {
        int before = loads;
        step.run();
        page.waitForCondition(() -> loads > before);
    }

    /** Looks at the page that stands open, without a picture. */
    public void look() {
        Looking.at(page);
    }

    /** Looks at the page that stands open, under a name for its picture. */
    public void look(String name) {
        Looking.at(page, name);
    }

    /** The browser never complained until now. */
    public void mustHearNoComplaint() {
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    @Override
    public void close() {
        context.close();
        mustHearNoComplaint();
    }
}
