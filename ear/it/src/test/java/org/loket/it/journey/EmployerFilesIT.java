package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** An employer files an application, from signing in to what follows after submission. */
@ExtendWith(OpenHouse.class)
class EmployerFilesIT {

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
    void anApplicationGoesFromSigningInToSubmission(House house) {
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            employer.look("employer-applications");
            employer.open("employer/new?enterprise=0403019261");
            employer.look("employer-new");

            Wizard wizard = new Wizard(employer);
            String number = wizard.begin("HIGHLY_SKILLED");
            employer.look("employer-worker");
            wizard.fillInWorker();
            wizard.goOn();
            employer.look("employer-employer");
            assertThat(employer.field("employer.name")).hasValue("Scheldewerk");
            wizard.goOn();
            employer.look("employer-job");
            wizard.fillInJob();
            wizard.goOn();
            employer.look("employer-documents");
            wizard.attachWhatIsNeeded();
            employer.look("employer-documents-filled");
            wizard.resume(number, "review");
            employer.look("employer-review");

            wizard.submit();

            assertThat(employer.page()).hasURL(Pattern.compile(".*/employer/submitted\\?number=" + number));
            assertThat(employer.page().locator("main")).containsText(number);
            assertThat(employer.page().locator("main")).containsText("en duurt 4 maanden");
            employer.look("employer-submitted");

            employer.open("employer/application?number=" + number);
            assertThat(employer.page()).hasURL(Pattern.compile(".*/employer/file\\?number=" + number));
            assertThat(employer.page().locator("h1")).hasText("Anila Rao");
            employer.look("employer-file");
        }
    }

    @Test
    void aDraftIsLeftAndResumedWithItsGaps(House house) {
        try (var employer = Visitor.with(house, browser.visitor("en-GB")).signIn("employer")) {
            Wizard wizard = new Wizard(employer);
            String number = wizard.begin("MEDIUM_SKILLED");
            wizard.type("worker.firstName", "Joy");
            wizard.next("form:leave");
            assertThat(employer.page()).hasURL(Pattern.compile(".*/employer/applications.*"));
            employer.page()
                    .locator("tr", new Page.LocatorOptions().setHasText(number))
                    .locator("a")
                    .click();
            assertThat(employer.field("worker.firstName")).hasValue("Joy");

            wizard.resume(number, "job");
            wizard.type("job.grossAnnualWage", "36,400.50");
            wizard.goOn();
            employer.page().goBack();
            assertThat(employer.field("job.grossAnnualWage")).hasValue("36,400.50");

            wizard.resume(number, "review");
            assertThat(employer.page().locator(".notice.open li").first()).containsText("Last name");
            assertThat(employer.page().locator("[id='form:submit']")).hasCount(0);
            employer.look("employer-review-gaps");
            employer.page()
                    .locator(".notice.open a", new Page.LocatorOptions().setHasText("Last name"))
                    .click();
            assertThat(employer.page()).hasURL(Pattern.compile(".*step=worker#form:worker-lastName"));
        }
    }

    @Test
    void wrongNumbersAreSaidBesideTheFieldAndKeptAsTyped(House house) {
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            Wizard wizard = new Wizard(employer);
            String number = wizard.begin("HIGHLY_SKILLED");
            wizard.type("worker.nationalNumber", "85.07.30-033.29");
            wizard.type("worker.passportMrz", "P<IND");
            wizard.type("worker.nationality", "Atlantis");
            employer.field("worker.firstName").focus();
            assertThat(employer.faultOf("worker.nationalNumber")).containsText("laatste twee cijfers");
            assertThat(employer.faultOf("worker.passportMrz")).containsText("44 tekens");
            assertThat(employer.faultOf("worker.nationality")).containsText("Kies ze uit de lijst");

            wizard.goOn();
            assertThat(employer.page().locator("#errors a")).hasCount(3);
            assertThat(employer.field("worker.nationalNumber")).hasValue("85.07.30-033.29");
            assertThat(employer.field("worker.nationality")).hasValue("Atlantis");
            employer.look("employer-wrong");

            wizard.resume(number, "employer");
            wizard.type("employer.iban", "BE58 6792 0060 9235");
            wizard.type("employer.establishmentNumber", "1.000.000.339");
            wizard.goOn();
            assertThat(employer.faultOf("employer.iban")).containsText("controlecijfers");
            assertThat(employer.faultOf("employer.establishmentNumber")).containsText("cijfer van 2 tot 8");

            wizard.type("employer.iban", "be57679200609235");
            wizard.type("employer.establishmentNumber", "");
            employer.field("employer.name").focus();
            assertThat(employer.field("employer.iban")).hasValue("BE57 6792 0060 9235");
            wizard.goOn();
            assertThat(employer.page()).hasURL(Pattern.compile(".*step=job"));
        }
    }

    @Test
    void theLinesOfAPassportFillInItsHolder(House house) {
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            new Wizard(employer).begin("HIGHLY_SKILLED");
            employer.field("worker.passportMrz")
                    .fill("P<INDRAO<<ANILA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nZ1234567<1IND9005019F3101012<<<<<<<<<<<<<<<0");
            employer.field("worker.firstName").focus();
            employer.page().locator("button.take").click();
            assertThat(employer.field("worker.passportNumber")).hasValue("Z1234567");
            assertThat(employer.field("worker.nationality")).hasValue("India");
            assertThat(employer.field("worker.birthDate")).hasValue("1990-05-01");
            assertThat(employer.field("worker.passportExpiresOn")).hasValue("2031-01-01");
        }
    }

    @Test
    void aRenamedZipAndAHeavyFileAreRefusedInWords(House house) {
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            Wizard wizard = new Wizard(employer);
            String number = wizard.begin("HIGHLY_SKILLED");
            wizard.resume(number, "documents");
            wizard.attach("CONTRACT", "contract.pdf", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
            var fault = employer.page().locator("#CONTRACT .fault");
            assertThat(fault).containsText("geen PDF, JPEG of PNG");
            employer.look("employer-document-refused");

            wizard.choose("PASSPORT", "passport.pdf", new byte[11 * 1024 * 1024]);
            assertThat(employer.page().locator("#PASSPORT .fault")).containsText("groter dan 10 MB");

            wizard.attach("CONTRACT", "contract.pdf", Wizard.PDF);
            assertThat(employer.page().locator("#CONTRACT .editions li")).hasCount(1);
        }
    }

    @Test
    void aFileThatTheServerDoesNotTakeAtAllIsAnsweredWithASentence(House house) {
        try (var employer = Visitor.with(house, browser.withoutScripts("nl-BE")).signIn("employer")) {
            Wizard wizard = new Wizard(employer);
            wizard.resume(wizard.begin("HIGHLY_SKILLED"), "documents");
            wizard.attach("CONTRACT", "contract.pdf", new byte[11 * 1024 * 1024]);
            assertThat(employer.page().locator("#CONTRACT .fault")).containsText("groter dan 10 MB");
            wizard.attach("CONTRACT", "contract.pdf", new byte[22 * 1024 * 1024]);
            assertThat(employer.page().locator("h1").first()).hasText("Dit bestand is te groot");
        }
    }

    @Test
    void pressingTwiceAndGoingBackSubmitsOnce(House house) throws SQLException {
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            Wizard wizard = new Wizard(employer);
            String number = ready(wizard);
            employer.field("declared").check();
            employer.page().dblclick("[id='form:submit']");
            employer.page().waitForURL("**/employer/submitted**");
            employer.page().goBack();
            assertThat(employer.page()).hasURL(Pattern.compile(".*/employer/file\\?number=" + number));
            assertThat(submissions(house, number)).isOne();
        }
    }

    @Test
    void aSecondSubmissionFromAnotherTabIsShownTheFirst(House house) throws SQLException {
        try (var employer = Visitor.with(house, browser.withoutScripts("nl-BE")).signIn("employer")) {
            Wizard wizard = new Wizard(employer);
            String number = ready(wizard);
            Page other = employer.page().context().newPage();
            other.navigate(employer.page().url());
            other.check("[id='form:declared']");
            employer.field("declared").check();
            wizard.next("form:submit");
            other.click("[id='form:submit']");
            assertThat(other).hasURL(Pattern.compile(".*/employer/submitted\\?number=" + number));
            assertThat(submissions(house, number)).isOne();
        }
    }

    @Test
    void twoPeopleInOneStepLoseNothingAndAreToldWhereTheyDiffer(House house) {
        try (var employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer");
                var mandatary = Visitor.with(house, browser.visitor("nl-BE")).signIn("mandatary")) {
            Wizard mine = new Wizard(employer);
            Wizard theirs = new Wizard(mandatary);
            String number = mine.begin("HIGHLY_SKILLED");
            mine.resume(number, "job");
            theirs.resume(number, "job");
            theirs.type("job.title", "Analist");
            theirs.type("job.workplace", "Gent");
            theirs.goOn();

            mine.type("job.title", "Ontwikkelaar");
            mine.type("job.occupation", "2512");
            mine.goOn();
            assertThat(employer.faultOf("job.title")).containsText("Iemand anders vulde hier intussen “Analist” in");
            assertThat(employer.field("job.title")).hasValue("Ontwikkelaar");
            assertThat(employer.field("job.workplace")).hasValue("Gent");
            mine.goOn();

            theirs.resume(number, "job");
            assertThat(mandatary.field("job.title")).hasValue("Ontwikkelaar");
            assertThat(mandatary.field("job.workplace")).hasValue("Gent");
            assertThat(mandatary.field("job.occupation")).hasValue("2512");
        }
    }

    private static String ready(Wizard wizard) {
        String number = wizard.begin("HIGHLY_SKILLED");
        wizard.fillInWorker();
        wizard.goOn();
        wizard.goOn();
        wizard.fillInJob();
        wizard.goOn();
        wizard.attachWhatIsNeeded();
        wizard.resume(number, "review");
        return number;
    }

    private static int submissions(House house, String number) throws SQLException {
        try (var connection = house.database().connect();
                var count = connection.prepareStatement(
                        "select count(*) from journal_entry where subject = ? and kind = 'application-submitted'")) {
            count.setString(1, number);
            try (var found = count.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }
}
