package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** A worker follows the own file from submission to permit, sees who read it, and nobody else's. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkerJourneyIT {

    private final House house;
    private Browser browser;

    WorkerJourneyIT(House house) {
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
    void signingInLeadsToWhatCountsToday() {
        try (var worker = visitor("worker")) {
            assertThat(worker.page()).hasURL(Pattern.compile(".*/worker/dossier"));
            assertThat(worker.page().locator(".standing h2")).hasText(Pattern.compile("U mag werken tot en met .*"));
            assertThat(worker.page().locator(".timeline").first()).containsText("De toelating is toegekend");
            worker.look("worker-dossier");
        }
        try (var worker = visitor("worker2")) {
            assertThat(worker.page().locator(".standing .lead")).containsText("Zilverlinde Zorg");
        }
    }

    @Test
    void theFileIsFollowedFromSubmissionToPermit() {
        String number = ofMeera().in(house);
        String dossier = "worker/dossier?number=" + number;
        try (var worker = visitor("worker");
                var employer = visitor("employer");
                var examiner = Person.signedIn(browser, house, "examiner");
                var decider = Person.signedIn(browser, house, "decider")) {
            Page page = worker.page();
            worker.open(dossier);
            assertThat(page.locator(".standing h2")).hasText("Uw aanvraag wordt onderzocht");
            Locator why = page.locator(".standing details.why");
            why.locator("summary").click();
            assertThat(why.locator("li").first()).containsText("4 maanden");
            assertThat(why.locator("li .source").first()).not().isEmpty();
            employer.open("employer/file?number=" + number);
            assertThat(page.locator(".standing .deadline time").first())
                    .hasText(employer.page()
                            .locator(".outcome .deadline time")
                            .first()
                            .textContent());
            worker.look("worker-examined");

            CaseDesk desk = CaseDesk.open(examiner, number).examine();
            desk.ask("Welk paritair comité geldt voor deze functie?");
            assertThat(desk.step()).containsText("De termijn staat stil");
            worker.open(dossier);
            assertThat(page.locator(".standing")).containsText("De termijn staat stil");
            assertThat(page.locator(".question blockquote").first()).containsText("Welk paritair comité");
            worker.look("worker-waiting");

            desk.recordAnswer("Paritair comité 200.").proposeGrant();
            assertThat(desk.step()).containsText("Een andere ambtenaar beslist");
            CaseDesk.open(decider, number).beginDeciding().confirm();

            worker.open(dossier);
            assertThat(page.locator(".standing h2")).hasText(Pattern.compile("U mag werken vanaf .*"));
            assertThat(page.locator(".standing .facts")).containsText(Pattern.compile("TA-[0-9]{4}-[0-9]{7}-[0-9]{2}"));
            assertThat(page.locator(".question")).containsText("Paritair comité 200.");
            assertThat(page.locator(".findings")).containsText("Het brutojaarloon van € 61.250,00");
            assertThat(page.locator(".papers a[href^='/documents/']")).hasCount(3);
            letterIsHandedOut(worker, number);
        }
    }

    @Test
    void aRefusalIsReadWithItsGroundsAndWhatCanBeDoneAboutIt() {
        try (var worker = visitor("worker")) {
            worker.through(() -> worker.page()
                    .locator(".papers li", new Page.LocatorOptions().setHasText("Geweigerd"))
                    .locator("a")
                    .first()
                    .click());
            assertThat(worker.page().locator(".standing h2")).hasText("Uw aanvraag is geweigerd");
            assertThat(worker.page()
                            .locator("[aria-labelledby=grounds-title] .finding .source")
                            .first())
                    .containsText("art.");
            assertThat(worker.page().locator(".remedies li").first()).isVisible();
            worker.look("worker-refused");
        }
    }

    @Test
    void whoReadTheFileIsShownWithWhatAndWhy() {
        String number = ofMeera().in(house);
        try (var examiner = Person.signedIn(browser, house, "examiner");
                var employer = visitor("employer");
                var worker = visitor("worker")) {
            CaseDesk.open(examiner, number);
            employer.open("employer/file?number=" + number);
            worker.open("worker/dossier?number=" + number);
            worker.through(() -> worker.page().click("a[href='/worker/readings']"));

            Locator readings =
                    worker.page().locator(".readings tbody tr", new Page.LocatorOptions().setHasText(number));
            assertThat(readings.filter(having("Dossierbehandelaar"))).containsText("Onderzoek van de aanvraag");
            assertThat(readings.filter(having("Werkgever")).first()).containsText("Opvolging van de aanvraag");
            assertThat(readings.filter(having("Eigen dossier"))).hasCount(0);
            worker.look("worker-readings");
            worker.through(() -> worker.page().click("a[href$='own=too']"));
            assertThat(readings.filter(having("Eigen dossier"))).hasCount(1);
        }
    }

    @Test
    void anotherWorkerSeesNothingOfIt() {
        String number = ofMeera().in(house);
        try (var examiner = Person.signedIn(browser, house, "examiner");
                var decider = Person.signedIn(browser, house, "decider")) {
            CaseDesk.open(examiner, number).examine().proposeGrant();
            CaseDesk other = CaseDesk.open(decider, number).beginDeciding().confirm();
            assertThat(other.step()).containsText("Beslist door decider");
        }
        String document;
        try (var worker = visitor("worker")) {
            worker.open("worker/dossier?number=" + number);
            document = worker.page()
                    .locator(".papers a[href^='/documents/']")
                    .first()
                    .getAttribute("href");
        }
        try (var other = Person.signedIn(browser, house, "worker2")) {
            assertThat(other.open("/worker/dossier?number=" + number)).isEqualTo(404);
            assertThat(other.page().locator("main")).not().containsText("Salvekar");
            for (String path : new String[] {"/letters/" + number, document, document + "?download"}) {
                assertThat(other.fetch(path).status()).as(path).isEqualTo(404);
            }
            for (String path : new String[] {"/worker/dossier", "/worker/readings?own=too", "/notices"}) {
                assertThat(other.open(path)).isEqualTo(200);
                assertThat(other.page().locator("main")).not().containsText(number);
            }
            for (String path : new String[] {"/employer/file?number=" + number, "/staff/case?number=" + number}) {
                assertThat(other.open(path)).as(path).isEqualTo(403);
            }
        }
    }

    private static Filed ofMeera() {
        return Filed.of("Meera", "Salvekar").known("91231499971", "1991-03-14");
    }

    private static void letterIsHandedOut(Visitor worker, String number) {
        Locator link = worker.page().locator(".standing a[href^='/letters/']");
        assertThat(link).hasAttribute("href", "/letters/" + number);
        APIResponse letter = worker.page()
                .context()
                .request()
                .get(link.evaluate("link => link.href").toString());
        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(letter.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Visitor visitor(String account) {
        return Visitor.with(house, browser.visitor("nl-BE")).signIn(account);
    }
}
