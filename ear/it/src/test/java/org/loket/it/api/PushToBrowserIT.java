package org.loket.it.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;
import org.loket.it.OpenHouse.ToBreak;
import org.loket.it.journey.Visitor;

/**
 * A decision on its way to a browser as a push message. The push service stands in this test, for a browser that is driven
 * reaches none: the page subscribes, the house closes the message for it and calls the service, the browser opens it, and its
 * worker shows it.
 */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PushToBrowserIT {

    private static final String PATH = "/push/of-this-browser";
    private static final Duration SOON = Duration.ofSeconds(20);

    private final House house;
    private Listener service;

    PushToBrowserIT(@ToBreak House house) {
        this.house = house;
    }

    @BeforeAll
    void aPushServiceRuns() throws IOException {
        Caller.of(house, "employer")
                .send(Map.of("language", "en"))
                .put("api/notices/choices")
                .then()
                .statusCode(200)
                .body("language", equalTo("en"));
        service = new Listener();
        service.answer(exchange -> exchange.sendResponseHeaders(201, -1));
    }

    @AfterAll
    void close() {
        service.close();
    }

    @Test
    void aDecisionIsShownOnceByTheBrowserAndAPressOpensItsFile() throws IOException {
        try (var browser = Browser.thatNotifies()) {
            var context = browser.visitor("en-GB");
            context.grantPermissions(List.of("notifications"));
            context.addInitScript(pushService());
            try (var employer = Visitor.with(house, context).signIn("employer")) {
                subscribe(employer);
                String number = new Filing(house).granted();
                await().atMost(SOON).until(() -> service.at(PATH).size() >= 2);
                var page = employer.page();
                List<String> said = service.at(PATH).stream()
                        .map(call -> opened(page, call.body()))
                        .toList();
                assertThat(said)
                        .hasSize(2)
                        .allSatisfy(one -> assertThat(one).contains(number).doesNotContain("Rao", "Anila"));
                String fee = withText(said, "The Flemish fee for an application is due");
                String granted = withText(said, "The permit to work was granted");

                var worker = new WorkerInBrowser(context, page, house.address().toString());
                worker.deliver(granted);
                worker.deliver(granted);
                worker.deliver(fee);
                page.waitForCondition(() -> worker.shown().size() == 2);
                assertThat(worker.shown()).contains("Loket|The permit to work was granted\n" + number + "|en");

                String address = worker.press("The permit to work was granted");
                assertThat(address)
                        .isEqualTo("/notices?open=" + parsed(granted).get("id").getAsString());
                page.waitForCondition(() -> worker.shown().size() == 1);
                worker.deliver(granted);
                worker.deliver(another(fee));
                page.waitForCondition(() -> worker.shown().size() == 2);
                assertThat(worker.shown())
                        .as("what was pressed is not shown again")
                        .noneMatch(one -> one.contains("granted"));

                employer.open(address.substring(1));
                assertThat(page).hasURL(Pattern.compile(".*/employer/file\\?number=" + number));
                end(employer);
            }
        }
    }

    private void subscribe(Visitor employer) {
        employer.open("notices/choices");
        employer.page().locator("#push-begin").click();
        assertThat(employer.page().locator("#browsers li")).hasCount(1);
        assertThat(employer.page().locator("#browsers li")).containsText("127.0.0.1");
        String key = (String) employer.page().evaluate("() => document.getElementById('push-begin').dataset.key");
        String boundTo = (String)
                employer.page().evaluate("() => JSON.parse(localStorage.getItem('push-subscription')).boundTo");
        assertThat(Base64.getDecoder().decode(boundTo))
                .isEqualTo(Base64.getUrlDecoder().decode(key));
        employer.look("push-begun");
    }

    private static void end(Visitor employer) {
        employer.open("notices/choices");
        employer.through(
                () -> employer.page().locator("#browsers input[type=submit]").click());
        assertThat(employer.page().locator("#browsers")).hasCount(0);
    }

    private String pushService() throws IOException {
        try (var script = PushToBrowserIT.class.getResourceAsStream("push-service.js")) {
            return "const ENDPOINT = '" + service.url("127.0.0.1", PATH) + "';\n"
                    + new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String opened(Page page, byte[] message) {
        return (String) page.evaluate(
                "message => window.openPushMessage(message)",
                Base64.getEncoder().encodeToString(message));
    }

    private static String withText(List<String> said, String text) {
        return said.stream()
                .filter(one -> parsed(one).get("text").getAsString().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** The same under another id, as a later notice would be. */
    private static String another(String message) {
        var later = parsed(message);
        later.addProperty("id", "00000000-0000-0000-0000-000000000001");
        return later.toString();
    }

    private static JsonObject parsed(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }
}
