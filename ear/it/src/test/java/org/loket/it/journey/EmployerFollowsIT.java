package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** An employer follows its files, answers what is asked and checks who may work, on the demo population. */
@ExtendWith(OpenHouse.class)
class EmployerFollowsIT {

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
    void aQuestionIsAnsweredWithADocument(House house) {
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            openFirst(employer, "Wacht op uw antwoord");
            employer.look("employer-question");
            employer.through(() -> employer.page().click("[id='reply:send']"));
            assertThat(employer.page().locator(".answer .fault")).containsText("Vul dit in");

            employer.page().fill("[id='reply:answer']", "Het paritair comité is 200.");
            employer.page()
                    .setInputFiles(
                            "[id='reply:enclosed']", new FilePayload("brief.pdf", "application/pdf", Wizard.PDF));
            employer.through(() -> employer.page().click("[id='reply:send']"));

            assertThat(employer.page().locator("#errors")).containsText("Uw antwoord is bezorgd");
            assertThat(employer.page().locator(".outcome h2")).hasText("We onderzoeken de aanvraag");
            assertThat(employer.page().locator(".answered")).containsText("Het paritair comité is 200.");
            assertThat(employer.page().locator("#OTHER .editions li")).not().hasCount(0);
        }
    }

    @Test
    void whatWasGrantedIsReadWithItsLetter(House house) {
        try (var employer = Visitor.with(house, browser.visitor("en-GB")).signIn("employer")) {
            openFirst(employer, "Granted");
            assertThat(employer.page().locator(".outcome")).containsText("Number of the authorisation");
            assertThat(employer.page().locator(".findings li").first()).isVisible();
            employer.look("employer-granted");
            var letter = employer.page()
                    .context()
                    .request()
                    .get(employer.page()
                            .locator(".outcome a[href^='/letters/']")
                            .evaluate("link => link.href")
                            .toString());
            assertThat(letter.headers()).containsEntry("content-type", "application/pdf");
        }
    }

    @Test
    void theListGoesOnWhereItEndedAndKeepsItsPlaceInTheAddress(House house) {
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            String newest =
                    employer.page().locator("table.files tbody tr").first().innerText();
            employer.through(() -> employer.page().click("text=Oudere tonen"));
            assertThat(employer.page()).hasURL(Pattern.compile(".*after=VL-.*"));
            assertThat(employer.page().locator("table.files tbody tr").first().innerText())
                    .isNotEqualTo(newest);
            String older = employer.page().locator("table.files").innerText();
            employer.through(() -> employer.page().reload());
            assertThat(employer.page().locator("table.files").innerText()).isEqualTo(older);
        }
    }

    @Test
    void anotherEmployersFileIsNotThere(House house) {
        String number;
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            number = openFirst(employer, "In onderzoek");
        }
        try (var other = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer2")) {
            for (String path : new String[] {"employer/file", "employer/application", "employer/submitted"}) {
                other.open(path + "?number=" + number);
                assertThat(other.page().locator("h1")).hasText("We vinden deze pagina niet");
            }
            other.open("employer/applications?enterprise=0403019261");
            assertThat(other.page().locator("h1")).hasText("We vinden deze pagina niet");
            other.open("employer/file?number=nonsense");
            assertThat(other.page().locator("h1")).hasText("We vinden deze pagina niet");
        }
    }

    @Test
    void aCheckSaysNoMoreThanItMustAndLeavesNoNumberInTheAddress(House house) {
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            employer.open("employer/check");
            employer.look("employer-check");
            employer.field("nationalNumber").fill("85.07.30-033.29");
            employer.through(() -> employer.page().click("[id='form:go']"));
            assertThat(employer.faultOf("nationalNumber")).containsText("laatste twee cijfers");
            assertThat(employer.field("nationalNumber")).hasValue("85.07.30-033.29");

            employer.field("nationalNumber").fill("85.07.30-033.28");
            employer.through(() -> employer.page().click("[id='form:go']"));
            assertThat(employer.page().locator(".verdict h2")).hasText("Mag niet werken");
            assertThat(employer.page().locator(".verdict")).containsText("85.07.30-033.28");
            assertThat(employer.page().locator(".verdict code")).hasText(Pattern.compile("LOKET1(\\.[\\w-]+){2}"));
            assertThat(employer.page()).hasURL(Pattern.compile(".*/employer/check"));
            employer.look("employer-checked");
        }
    }

    @Test
    void anInspectorLooksSomebodyUpForAPurposeAndTheWorkerSeesIt(House house) {
        try (var inspector = Visitor.with(house, browser.visitor("en-GB")).signIn("inspector")) {
            inspector.open("inspection/look");
            inspector.field("nationalNumber").fill("88.29.02-999.22");
            inspector.field("enterprise").fill("0431.150.351");
            inspector.through(() -> inspector.page().click("[id='form:go']"));
            assertThat(inspector.faultOf("enterprise")).containsText("last two digits");
            inspector.field("enterprise").fill("0428.759.497");
            inspector.field("workplace").fill("Kaai 7, Temse");
            inspector.through(() -> inspector.page().click("[id='form:go']"));
            assertThat(inspector.faultOf("purpose")).hasCount(1);
            var newest = inspector.page().locator("#own tbody tr").first();
            assertThat(newest).not().containsText("Kaai 7, Temse");

            inspector.page().check("[id='form:purpose:0']");
            inspector.through(() -> inspector.page().click("[id='form:go']"));
            assertThat(inspector.page().locator(".verdict h2")).hasText("May not work");
            assertThat(newest).containsText("88.29.02-999.22");
            assertThat(newest).containsText("Kaai 7, Temse");
            assertThat(newest).containsText("At once");
            inspector.look("inspection");
        }
        try (var worker = Visitor.with(house, browser.visitor("en-GB")).signIn("worker2")) {
            worker.open("worker/readings");
            var newest = worker.page().locator(".readings tbody tr").first();
            assertThat(newest).containsText("Inspection at a workplace");
            assertThat(newest).containsText("0428.759.497");
            // the earlier one, and not the one that an inquiry defers
            assertThat(worker.page()
                            .locator(".readings tbody tr", new Page.LocatorOptions().setHasText("Inspection at")))
                    .hasCount(2);
        }
    }

    @Test
    void aMandataryChoosesTheClientInTheAddress(House house) {
        try (var mandatary = Visitor.with(house, browser.visitor("nl-BE")).signIn("mandatary")) {
            mandatary.look("mandatary-clients");
            mandatary.through(() -> mandatary.page().locator(".ways a").first().click());
            assertThat(mandatary.page()).hasURL(Pattern.compile(".*enterprise=[01][0-9]{9}"));
            assertThat(mandatary.page().locator("table.files")).isVisible();
        }
    }

    /** Opens the first file in that state, however far down the list. */
    private static String openFirst(Visitor visitor, String state) {
        visitor.open("employer/applications");
        Page page = visitor.page();
        var rows = page.locator("tr", new Page.LocatorOptions().setHasText(state));
        while (rows.count() == 0) {
            visitor.through(() -> page.click("a[rel=next]"));
        }
        visitor.through(() -> rows.first().locator("a").click());
        return new Wizard(visitor).number();
    }
}
