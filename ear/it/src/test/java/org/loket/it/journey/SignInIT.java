package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** Everybody comes in by the sign-in, lands where the own work is, reads the own language and goes out again. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInIT {

    private final House house;
    private Browser browser;

    SignInIT(House house) {
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

    @ParameterizedTest
    @CsvSource({
        "employer,  employer/applications, Aanvragen",
        "mandatary, employer/applications, Aanvragen",
        "worker,    worker/dossier,        Mijn dossier",
        "examiner,  staff/queue,           Werkvoorraad",
        "decider,   staff/queue,           Werkvoorraad",
        "lead,      staff/queue,           Werkvoorraad",
        "policy,    policy/law,            Regels en lijsten",
        "inspector, inspection/look,       Opzoeken op een werkplaats",
        "admin,     admin/operations,      Beheer"
    })
    void everybodyLandsWhereTheOwnWorkIs(String account, String path, String title) {
        try (var visitor = nobody().signIn(account)) {
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/" + path + "(\\?.*)?"));
            assertThat(visitor.page().locator("h1").first()).containsText(title);
            assertThat(visitor.page().locator(".rooms [aria-current=page]")).hasText(title);
        }
    }

    @Test
    void aWrongPasswordIsSaidWithoutSayingWhatWasWrong() {
        try (var visitor = nobody()) {
            String said = triedWith(visitor, "employer", "wrong");
            assertThat(visitor.field("account")).hasValue("employer");
            assertThat(visitor.field("password")).hasValue("");
            visitor.look("sign-in-wrong");
            assertThat(triedWith(visitor, "nobody-" + System.nanoTime(), "loket"))
                    .isEqualTo(said);
            visitor.open("employer/applications");
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/sign-in\\?to=.*"));
        }
    }

    @Test
    void whoAskedForAPageComesToItAfterSigningIn() {
        try (var visitor = nobody()) {
            visitor.open("employer/check");
            assertThat(visitor.page().locator("h1")).hasText("Aanmelden");
            fillIn(visitor, "employer", "loket");
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/employer/check"));
        }
    }

    @Test
    void afterSigningOutNothingIsShownAnyMore() {
        try (var visitor = nobody().signIn("employer")) {
            Page page = visitor.page();
            visitor.open("employer/applications");
            assertThat(page.locator("table.files")).isVisible();
            visitor.through(() -> page.click("text=Afmelden"));
            assertThat(page.locator("header.top")).containsText("Aanmelden");
            page.goBack();
            assertThat(page.locator("table.files")).hasCount(0);
            visitor.open("employer/applications");
            assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?to=.*"));
        }
    }

    @Test
    void theLanguageChangesOnTheSamePageAndStays() {
        try (var visitor = nobody().signIn("employer")) {
            Page page = visitor.page();
            visitor.open("employer/new?enterprise=0403019261");
            assertThat(page.locator("html")).hasAttribute("lang", "nl");
            visitor.through(() -> page.click(".languages a[hreflang=en]"));
            assertThat(page).hasURL(Pattern.compile(".*/employer/new\\?enterprise=0403019261"));
            assertThat(page.locator("h1")).hasText("New application");
            visitor.open("employer/check");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("h1")).hasText("Check a worker");
            visitor.through(() -> page.click(".languages a[hreflang=nl]"));
            assertThat(page.locator("h1")).hasText("Werknemer controleren");
        }
    }

    @Test
    void whoseSessionEndedIsAskedToSignInAndComesBackToWhatWasSaved() {
        try (var visitor = nobody().signIn("employer")) {
            Wizard wizard = new Wizard(visitor);
            String number = wizard.begin("HIGHLY_SKILLED");
            wizard.type("worker.lastName", "Bewaard");
            wizard.goOn();
            visitor.page().context().clearCookies();
            wizard.goOn();
            assertThat(visitor.page().locator("h1")).hasText("Aanmelden");
            visitor.look();
            fillIn(visitor, "employer", "loket");
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/employer/application\\?number=" + number + ".*"));
            wizard.resume(number, "worker");
            assertThat(visitor.field("worker.lastName")).hasValue("Bewaard");
        }
    }

    @Test
    void aSignInPageThatStoodOpenInAnotherTabLeadsOn() {
        try (var visitor = nobody()) {
            visitor.open("sign-in");
            Page other = visitor.page().context().newPage();
            other.navigate(house.address() + "sign-in");
            fillIn(visitor, "employer", "loket");
            other.fill("[id='form:account']", "employer");
            other.fill("[id='form:password']", "loket");
            other.click("[id='form:go']");
            assertThat(other).hasURL(Pattern.compile(".*/employer/applications"));
        }
    }

    @Test
    void whatStoodOpenForOneIsNotSentByAnotherWhoSignedInAfterwards() {
        try (var visitor = nobody().signIn("employer")) {
            Wizard wizard = new Wizard(visitor);
            String number = wizard.begin("HIGHLY_SKILLED");
            wizard.type("worker.lastName", "Vergeten");
            Page other = visitor.page().context().newPage();
            other.navigate(house.address().toString());
            other.click("text=Afmelden");
            other.navigate(house.address() + "sign-in");
            other.fill("[id='form:account']", "employer2");
            other.fill("[id='form:password']", "loket");
            other.click("[id='form:go']");
            assertThat(other).hasURL(Pattern.compile(".*/employer/applications"));

            wizard.goOn();
            assertThat(visitor.page().locator("h1")).hasText("Deze pagina stond te lang open");
            visitor.look();
            visitor.open("employer/application?number=" + number);
            assertThat(visitor.page().locator("h1")).hasText("We vinden deze pagina niet");
        }
    }

    private static String triedWith(Visitor visitor, String account, String password) {
        visitor.open("sign-in");
        fillIn(visitor, account, password);
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/sign-in.*"));
        return visitor.page().locator("#errors").innerText();
    }

    private static void fillIn(Visitor visitor, String account, String password) {
        visitor.field("account").fill(account);
        visitor.field("password").fill(password);
        visitor.through(() -> visitor.page().click("[id='form:go']"));
    }

    private Visitor nobody() {
        return Visitor.with(house, browser.visitor("nl-BE"));
    }
}
