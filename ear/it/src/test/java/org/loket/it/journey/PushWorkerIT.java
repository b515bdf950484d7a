package org.loket.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** What the browser does with push messages: shows each notice once, however often it comes. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PushWorkerIT {

    private static final String SHOWN = "() => navigator.serviceWorker.ready.then(one => one.getNotifications())"
            + ".then(all => all.map(one => one.body))";

    private final House house;
    private Browser browser;

    PushWorkerIT(House house) {
        this.house = house;
    }

    @BeforeAll
    void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aNoticeThatComesAgainIsShownOnceAlsoAfterItWasClosed() {
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            Page page = employer.page();
            page.context().grantPermissions(List.of("notifications"));
            employer.open("notices/choices");
            CDPSession devtools = page.context().newCDPSession(page);
            List<String> registrations = new CopyOnWriteArrayList<>();
            devtools.on("ServiceWorker.workerRegistrationUpdated", event -> event.getAsJsonArray("registrations")
                    .forEach(one -> registrations.add(
                            one.getAsJsonObject().get("registrationId").getAsString())));
            devtools.send("ServiceWorker.enable");
            page.evaluate("() => navigator.serviceWorker.register('/push-worker.js')"
                    + ".then(() => navigator.serviceWorker.ready).then(() => true)");
            page.waitForCondition(() -> !registrations.isEmpty());
            String registration = registrations.get(0);

            deliver(devtools, registration, "one");
            page.waitForCondition(() -> shown(page).size() == 1);
            assertThat(shown(page)).containsExactly("De vergunning is toegekend\nVL-2026-0000001-00");
            deliver(devtools, registration, "one");
            deliver(devtools, registration, "two");
            page.waitForCondition(() -> shown(page).size() == 2);

            page.evaluate("() => navigator.serviceWorker.ready.then(one => one.getNotifications())"
                    + ".then(all => all.forEach(one => one.close()))");
            page.waitForCondition(() -> shown(page).isEmpty());
            deliver(devtools, registration, "two");
            deliver(devtools, registration, "three");
            page.waitForCondition(() -> !shown(page).isEmpty());
            assertThat(shown(page)).hasSize(1);
        }
    }

    private void deliver(CDPSession devtools, String registration, String id) {
        JsonObject said = new JsonObject();
        said.addProperty("id", id);
        said.addProperty("text", "De vergunning is toegekend");
        said.addProperty("file", "VL-2026-0000001-00");
        said.addProperty("language", "nl");
        JsonObject message = new JsonObject();
        message.addProperty("origin", house.address().toString().replaceFirst("/$", ""));
        message.addProperty("registrationId", registration);
        message.addProperty("data", said.toString());
        devtools.send("ServiceWorker.deliverPushMessage", message);
    }

    @SuppressWarnings("unchecked")
    private static List<String> shown(Page page) {
        return (List<String>) page.evaluate(SHOWN);
    }
}
