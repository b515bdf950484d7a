package org.loket.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import org.loket.host.House;
import org.loket.it.Browser;

/** Somebody who signed in, at a browser of their own. */
final class Person implements AutoCloseable {

    private static final List<String> SERIOUS = List.of("serious", "critical");

    private final House house;
    private final BrowserContext context;
    private final Page page;

    private Person(House house, BrowserContext context) {
        this.house = house;
        this.context = context;
        this.page = context.newPage();
    }

    static Person signedIn(Browser browser, House house, String account) {
        Person person = new Person(house, browser.visitor("nl-BE"));
        person.open("/sign-in");
        person.page.getByLabel("Gebruikersnaam").fill(account);
        person.page.getByLabel("Wachtwoord").fill("loket");
        person.page.locator("#form\\:go").click();
        return person;
    }

    Page page() {
        return page;
    }

    /** Opens that page and answers the status. */
    int open(String path) {
        Response response = page.navigate(address(path));
        return response.status();
    }

    /** What comes back for that address, without opening it: for files that a browser shows by itself. */
    com.microsoft.playwright.APIResponse fetch(String path) {
        return context.request().get(address(path));
    }

    Person mustBeAbleToUseThis() {
        List<Rule> faults = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .toList();
        assertThat(faults)
                .as(page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
        return this;
    }

    /** Keeps a picture of the page for the documentation, at a desk's and at a phone's width, where one is asked for. */
    Person picture(String name) {
        String directory = System.getProperty("screenshots");
        if (directory == null) {
            return this;
        }
        Path pictures = Path.of(System.getProperty("loket.docs"), "screenshots");
        for (int width : List.of(1280, 375)) {
            page.setViewportSize(width, width == 375 ? 812 : 1400);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(pictures.resolve(name + "-" + width + ".png")));
        }
        page.setViewportSize(1280, 900);
        return this;
    }

    private String address(String path) {
        return house.address().resolve(path).toString();
    }

    @Override
    public void close() {
        context.close();
    }
}
