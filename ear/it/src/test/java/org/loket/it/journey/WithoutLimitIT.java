package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** A worker asks alone for admission without limit, and answers what is asked. */
@ExtendWith(OpenHouse.class)
class WithoutLimitIT {

    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theWorkerFilesIsAskedAndAnswers(House house) {
        LocalDate today = LocalDate.now();
        try (var worker = Visitor.with(house, browser.visitor("nl-BE")).signIn("worker2");
                var examiner = Person.signedIn(browser, house, "examiner")) {
            worker.open("worker/unlimited");
            worker.look("worker2-unlimited");
            Wizard wizard = new Wizard(worker);
            wizard.next("form:begin");
            String number = wizard.number();
            wizard.answer("worker.longTermResidentElsewhere", "false");
            worker.look("worker2-own-worker");
            wizard.goOn();

            // the permit that the register knows is filled in
            assertThat(worker.field("history.work-0-kind")).hasValue("PERMIT");
            wizard.answer("history.legalStay", "true");
            wizard.answer("history.validContract", "true");
            wizard.answer("history.livesWithFamily", "false");
            wizard.another("history.work", 1, "kind");
            worker.field("history.work-1-kind").selectOption("PERMIT");
            wizard.type("history.work-1-from", today.minusYears(6).toString());
            wizard.type("history.work-1-until", today.minusDays(1).toString());
            worker.look("worker2-own-history");
            wizard.goOn();
            wizard.attachWhatIsNeeded();
            worker.look("worker2-own-documents");
            worker.page().click("a.button[href*='step=review']");
            worker.look("worker2-own-review");
            wizard.submit();
            assertThat(worker.page()).hasURL(Pattern.compile(".*/worker/dossier\\?number=" + number));
            assertThat(worker.page().locator(".standing h2")).hasText("Uw aanvraag wordt onderzocht");
            worker.look("worker2-own-submitted");

            CaseDesk desk = CaseDesk.open(examiner, number).examine();
            examiner.mustBeAbleToUseThis("own-case");
            desk.ask("Tot wanneer liep uw vorige contract?");
            worker.open("worker/dossier?number=" + number);
            worker.page().click("a.button[href*='/worker/answer']");
            worker.look("worker2-own-answer");
            worker.page().fill("[id='reply:answer']", "Tot gisteren.");
            wizard.next("reply:send");
            assertThat(worker.page()).hasURL(Pattern.compile(".*/worker/dossier\\?number=" + number));
            assertThat(worker.page().locator("main")).containsText("Tot gisteren.");
        }
    }
}
