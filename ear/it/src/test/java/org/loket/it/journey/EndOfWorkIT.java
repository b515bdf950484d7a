package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** The work of Joselito ends: both parties say when, do not agree, and an official settles it. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndOfWorkIT {

    private final House house;
    private Browser browser;
    private String permit;

    EndOfWorkIT(House house) {
        this.house = house;
    }

    @BeforeAll
    void openBrowser() {
        browser = Browser.open();
        permit = given().auth()
                .preemptive()
                .basic("worker2", "loket")
                .get(house.address().resolve("api/dossier"))
                .path("permits.find {it.state == 'VALID'}.number");
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theEndIsReportedDisputedAndSettled() {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Brussels")));
        String yesterday = today.minusDays(1).toString();
        String before = today.minusDays(3).toString();
        try (Person employer = Person.signedIn(browser, house, "employer2")) {
            employer.open("employer/employment?number=" + permit);
            employer.mustBeAbleToUseThis("employment-employer");
            employer.page().fill("[id='end:endedOn']", before);
            employer.page().fill("[id='end:reason']", "Contract opgezegd.");
            employer.page().click("[id='end:send']");
            assertThat(employer.page().locator("main")).containsText("Einde gemeld");
            employer.mustBeAbleToUseThis("employment-employer-reported");
        }
        try (Person worker = Person.signedIn(browser, house, "worker2")) {
            worker.open("worker/dossier");
            assertThat(worker.page().locator(".window")).containsText("Twaalf maanden");
            worker.mustBeAbleToUseThis("worker-window");
            Assertions.assertThat(worker.fetch("/worker/proof/" + permit).status())
                    .isEqualTo(200);
            worker.open("worker/employment?number=" + permit);
            worker.page().fill("[id='end:endedOn']", yesterday);
            worker.page().fill("[id='end:reason']", "Ik werkte twee dagen langer.");
            worker.page().click("[id='end:send']");
            assertThat(worker.page().locator("main")).containsText("Niet eens over het einde");
            worker.mustBeAbleToUseThis("employment-disputed");
        }
        try (Person examiner = Person.signedIn(browser, house, "examiner")) {
            examiner.open("staff/ends?number=" + permit);
            assertThat(examiner.page().locator("main")).containsText("Ik werkte twee dagen langer.");
            examiner.mustBeAbleToUseThis("staff-ends");
            examiner.page().fill("[id='settle:endedOn']", yesterday);
            examiner.page().fill("[id='settle:reason']", "De loonfiche loopt tot die dag.");
            examiner.page().click("[id='settle:go']");
            assertThat(examiner.page().locator("main")).containsText("Nu is er geen onenigheid");
        }
        try (Person lead = Person.signedIn(browser, house, "lead")) {
            lead.open("staff/openings");
            lead.page().fill("[id='opening:enterprise']", "0403019261");
            lead.page().fill("[id='opening:endedOn']", before);
            lead.page().click("[id='opening:look']");
            assertThat(lead.page().locator("main")).containsText("werknemers met een geldige toelating");
            lead.mustBeAbleToUseThis("staff-openings");
        }
        try (Person admin = Person.signedIn(browser, house, "admin")) {
            admin.open("admin/operations");
            admin.mustBeAbleToUseThis("admin-operations-sweeps");
        }
    }
}
