package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** Joselito gives an employer a code, reads the offer, accepts it, and the authority objects to the wage. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransferJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/Brussels")));

    private final House house;
    private Browser browser;

    TransferJourneyIT(House house) {
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
    void anEmployerOffersTheWorkerAcceptsAndTwoOfficialsObject() {
        String number = offered();
        try (Visitor worker = Visitor.with(house, browser.visitor("en-GB")).signIn("worker2")) {
            worker.open("worker/dossier");
            assertThat(worker.page().locator("main")).containsText("2 offers wait for your answer");
            worker.open("worker/offers");
            worker.look("worker-offers");
            worker.open("worker/offer?number=" + number);
            assertThat(worker.page().locator("main")).containsText("Your present employer sees nothing of this.");
            assertThat(worker.page().locator("main")).containsText("can object within 45 days");
            worker.look("worker-offer");
            worker.page().locator("details.confirm summary").first().click();
            worker.through(() -> worker.page().click("[id='accept']"));
            assertThat(worker.page().locator("main")).containsText("Accepted: the authority may object");
            worker.look("worker-offer-accepted");
        }
        try (Person present = Person.signedIn(browser, house, "employer2")) {
            Assertions.assertThat(present.open("employer/offer?number=" + number))
                    .isEqualTo(404);
            Assertions.assertThat(present.open("employer/file?number=" + number))
                    .isEqualTo(404);
            present.open("employer/offers");
            assertThat(present.page().locator("main")).not().containsText(number);
            present.open("notices");
            assertThat(present.page().locator("main")).not().containsText(number);
        }
        try (Person examiner = Person.signedIn(browser, house, "examiner")) {
            examiner.open("staff/queue?queue=TRANSFERS");
            assertThat(examiner.page().locator("main")).containsText(number);
            examiner.mustBeAbleToUseThis("staff-transfers");
            CaseDesk desk = CaseDesk.open(examiner, number);
            assertThat(examiner.page().locator("#takeover")).containsText("gaat de toelating naar de nieuwe werkgever");
            assertThat(desk.findings()).containsText("Geen detachering");
            examiner.mustBeAbleToUseThis("staff-transfer");
            desk.unfold("Bezwaar maken");
            examiner.page()
                    .locator("[id='refuse'] input[type=checkbox]")
                    .first()
                    .check();
            desk.press("Bezwaar voorstellen");
        }
        try (Person decider = Person.signedIn(browser, house, "decider")) {
            CaseDesk.open(decider, number).beginDeciding().confirm();
            assertThat(decider.page().locator("main")).containsText("Geweigerd");
        }
        try (Visitor worker = Visitor.with(house, browser.visitor("en-GB")).signIn("worker2")) {
            worker.open("worker/offer?number=" + number);
            assertThat(worker.page().locator("main")).containsText("The authority objects");
            worker.open("worker/dossier?number=" + number);
            worker.look("worker-objected");
        }
    }

    private String offered() {
        String code = as("worker2")
                .contentType("application/json")
                .body(Map.of("purpose", "OFFER"))
                .post(house.address().resolve("api/share-codes"))
                .path("code");
        String birthDate = as("worker2")
                .get(house.address().resolve("api/dossier"))
                .path("applications[0].facts.worker.birthDate");
        try (Visitor employer = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer")) {
            employer.open("employer/offers");
            employer.look("employer-offers");
            employer.open("employer/window");
            employer.look("employer-window");
            employer.open("employer/offering");
            employer.through(() -> employer.page().click("[id='go']"));
            assertThat(employer.page().getByRole(AriaRole.ALERT)).isVisible();
            employer.look("employer-offering");
            fill(employer, "worker-shareCode", code);
            fill(employer, "worker-birthDate", birthDate);
            fill(employer, "job-title", "Kok");
            employer.page().selectOption("[id='job-listFunction']", new SelectOption().setIndex(1));
            fill(employer, "job-occupation", "3434");
            fill(employer, "job-startsOn", TODAY.plusMonths(2).toString());
            fill(employer, "job-endsOn", TODAY.plusMonths(14).toString());
            fill(employer, "job-fullTimeFraction", "100");
            fill(employer, "job-grossAnnualWage", "20000");
            fill(employer, "job-sectorMinimumWage", "31000");
            employer.through(() -> employer.page().click("[id='go']"));
            assertThat(employer.page().locator("main")).containsText("De werknemer heeft bericht gekregen");
            employer.look("employer-offer");
            String url = employer.page().url();
            return url.substring(url.indexOf("VL-")).substring(0, "VL-2026-0000001-00".length());
        }
    }

    private static void fill(Visitor visitor, String field, String value) {
        visitor.page().fill("[id='" + field + "']", value);
    }

    private static RequestSpecification as(String account) {
        return given().auth().preemptive().basic(account, "loket");
    }
}
