package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** What becomes of a decision: a permit is renewed, another is withdrawn, and against a refusal somebody appeals. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AfterTheGrantIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    private final House house;
    private final Office office;
    private Browser browser;

    AfterTheGrantIT(House house) {
        this.house = house;
        this.office = new Office(house);
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
    void aPermitIsRenewedWithWhatIsKnownFilledIn() {
        LocalDate until = TODAY.plusMonths(4);
        String file = Filed.of("Renata", "Okafor").in(house);
        office.grant(file, Filed.STARTS, until);
        try (Visitor employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            employer.open("employer/permit?file=" + file);
            assertThat(employer.page().locator("main")).containsText("Hernieuwen");
            employer.look("permit-renewable");
            employer.through(() -> employer.page().click("[id='renewal:renew']"));
            Wizard wizard = new Wizard(employer);
            String renewal = wizard.number();
            wizard.resume(renewal, "worker");
            assertThat(employer.field("worker.lastName")).hasValue("Okafor");
            wizard.resume(renewal, "job");
            assertThat(employer.field("job.startsOn"))
                    .hasValue(until.plusDays(1).toString());
            wizard.type("job.endsOn", until.plusYears(2).toString());
            wizard.goOn();
            wizard.resume(renewal, "documents");
            assertThat(employer.page().locator("section.slot.needed")).hasCount(1);
            employer.look("renewal-documents");
            wizard.attachWhatIsNeeded();
            wizard.resume(renewal, "review");
            wizard.submit();
            employer.open("employer/permit?file=" + file);
            assertThat(employer.page().locator("main")).containsText(renewal);
            employer.look("permit-renewing");
        }
    }

    @Test
    void aPermitIsWithdrawnAfterAHearingByTwoOfficials() throws SQLException {
        String file = Filed.of("Tomas", "Lindgren").in(house);
        office.grant(file, Filed.STARTS, Filed.ENDS);
        String permit;
        try (Person examiner = Person.signedIn(browser, house, "examiner")) {
            examiner.open("staff/permit?file=" + file);
            permit = examiner.page().url().replaceFirst(".*number=", "");
            examiner.page().locator("[id='withdraw'] input[type=radio]").first().check();
            examiner.page()
                    .fill("[id='withdraw:from']", Filed.STARTS.plusMonths(1).toString());
            examiner.page().fill("[id='withdraw:facts']", "De diploma-instelling kent het diploma niet.");
            examiner.mustBeAbleToUseThis("staff-permit");
            examiner.page().click("[id='withdraw:begin']");
            assertThat(examiner.page().locator("main")).containsText("De diploma-instelling kent het diploma niet.");
        }
        try (Person employer = Person.signedIn(browser, house, "employer")) {
            employer.open("employer/permit?number=" + permit);
            employer.mustBeAbleToUseThis("employer-hearing");
            employer.page().fill("[id='hearing:answer']", "Wij vertrouwden op de werknemer.");
            employer.page().click("[id='hearing:send']");
            assertThat(employer.page().locator("main")).containsText("Wij vertrouwden op de werknemer.");
        }
        theDaysToAnswerPass(permit);
        try (Person examiner = Person.signedIn(browser, house, "examiner")) {
            examiner.open("staff/withdrawals");
            assertThat(examiner.page().locator("main")).containsText(permit);
            examiner.mustBeAbleToUseThis("staff-withdrawals");
            examiner.open("staff/permit?number=" + permit);
            choose(examiner.page(), "propose", "WITHDRAW");
            examiner.page().fill("[id='propose:reason']", "Het diploma is vals.");
            examiner.page().click("[id='propose:propose']");
            assertThat(examiner.page().locator("[id='decide']")).hasCount(0);
        }
        try (Person decider = Person.signedIn(browser, house, "decider")) {
            decider.open("staff/permit?number=" + permit);
            decider.mustBeAbleToUseThis("staff-withdrawal-proposed");
            decider.page().locator(".confirm summary").first().click();
            decider.page().click("[id='decide:decide']");
            assertThat(decider.page().locator("main")).containsText("Het diploma is vals.");
            decider.mustBeAbleToUseThis("staff-withdrawn");
        }
        try (Person employer = Person.signedIn(browser, house, "employer")) {
            employer.open("employer/permit?number=" + permit);
            employer.mustBeAbleToUseThis("employer-withdrawn");
        }
    }

    @Test
    void aRefusalIsAppealedAnnulledAndExaminedAnew() {
        String file = Filed.of("Chidi", "Ferreira").in(house);
        office.refuse(file, "PUBLIC_ORDER");
        try (Person employer = Person.signedIn(browser, house, "employer")) {
            employer.open("employer/file?number=" + file);
            employer.page().locator("a[href*='/employer/appeal']").first().click();
            employer.mustBeAbleToUseThis("employer-appeal");
            employer.page().fill("[id='lodge:reasons']", "Het vonnis gaat over iemand anders.");
            employer.page().click("[id='lodge:lodge']");
            assertThat(employer.page().locator("main")).containsText("Het vonnis gaat over iemand anders.");
            employer.mustBeAbleToUseThis("employer-appeal-lodged");
        }
        try (Person examiner = Person.signedIn(browser, house, "examiner")) {
            examiner.open("staff/appeals");
            examiner.mustBeAbleToUseThis("staff-appeals");
            examiner.page()
                    .locator("a[href*='/staff/appeal?file=" + file + "']")
                    .click();
            choose(examiner.page(), "propose", "ANNUL");
            examiner.page().fill("[id='propose:reason']", "De persoon is verwisseld.");
            examiner.mustBeAbleToUseThis("staff-appeal");
            examiner.page().click("[id='propose:propose']");
            assertThat(examiner.page().locator("[id='decide']")).hasCount(0);
        }
        try (Person decider = Person.signedIn(browser, house, "decider")) {
            decider.open("staff/appeal?file=" + file);
            decider.page().locator(".confirm summary").first().click();
            decider.page().click("[id='decide:decide']");
            assertThat(decider.page().locator("main")).containsText("De persoon is verwisseld.");
            decider.mustBeAbleToUseThis("staff-appeal-decided");
            decider.open("staff/case?number=" + file);
            assertThat(decider.page().locator("main")).containsText("In onderzoek");
        }
    }

    private static void choose(Page page, String form, String outcome) {
        page.check("[id='" + form + "'] input[type=radio][value='" + outcome + "']");
    }

    private void theDaysToAnswerPass(String permit) throws SQLException {
        try (var connection = house.database().connect();
                var update = connection.prepareStatement(
                        "update withdrawal set hear_until = hear_until - 30 where permit = ?")) {
            update.setString(1, permit);
            update.executeUpdate();
        }
    }
}
