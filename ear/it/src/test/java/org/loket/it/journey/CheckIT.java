package org.loket.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** An employer, or somebody for it, asks whether a worker may work: yes until a day, or no, and nothing more. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckIT {

    private static final String MEERA = "91.23.14-999.71";
    private static final String OF_ANOTHER_EMPLOYER = "88.29.02-999.22";
    private static final String NOBODYS = "85.07.30-033.28";

    private final House house;
    private Browser browser;

    CheckIT(House house) {
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
    void whoHoldsAPermitMayWorkUntilItsLastDay() {
        try (var employer = visitor("employer")) {
            check(employer, MEERA, "2512");
            assertThat(employer.page().locator(".verdict h2")).hasText("Mag werken");
            assertThat(employer.page().locator(".verdict .until")).hasText(Pattern.compile("Tot en met \\d.*20\\d\\d"));
            assertThat(employer.page().locator(".verdict .why .source").first()).containsText("art.");
            assertThat(employer.page().locator(".verdict")).not().containsText("Salvekar");
            employer.look("employer-check-allowed");
        }
    }

    @Test
    void anotherOccupationIsNotAllowedAndTheReasonIsSaid() {
        try (var employer = visitor("employer")) {
            check(employer, MEERA, "7233");
            assertThat(employer.page().locator(".verdict h2")).hasText("Mag niet werken");
            assertThat(employer.page().locator(".verdict .until")).hasCount(0);
            assertThat(employer.page().locator(".verdict .why li").first())
                    .not()
                    .isEmpty();
            employer.look("employer-check-refused");
        }
    }

    @Test
    void whoWorksForAnotherAndWhoDoesNotExistAreAnsweredAlike() {
        try (var employer = visitor("employer")) {
            check(employer, OF_ANOTHER_EMPLOYER, "");
            List<String> ofAnother = answer(employer);
            check(employer, NOBODYS, "");
            assertThat(answer(employer)).isEqualTo(ofAnother).contains("Mag niet werken");
        }
    }

    @Test
    void aWorkerSharesACodeSeesItUsedAndTakesItBack() {
        try (var worker = visitor("worker");
                var employer = visitor("employer")) {
            worker.open("worker/share");
            worker.through(() -> worker.page().click("[id='form:go']"));
            String code = worker.page().locator("#code").textContent().strip();
            worker.look("worker-share-made");

            checkByCode(employer, code.substring(0, code.length() - 1), "1991-03-14");
            assertThat(employer.page().locator(".verdict")).hasCount(0);
            assertThat(employer.faultOf("shareCode")).hasText(Pattern.compile(".*16.*"));
            employer.look("employer-check-code-too-short");

            checkByCode(employer, code, "1991-03-14");
            assertThat(employer.page().locator(".verdict h2")).hasText("Mag werken");
            assertThat(employer.page().locator(".verdict")).not().containsText("Salvekar");

            worker.open("worker/share");
            Locator first = worker.page().locator("table.list tbody tr").first();
            assertThat(first).containsText("één keer, laatst op");
            worker.open("worker/readings");
            assertThat(worker.page().locator("table.readings tbody tr").first())
                    .containsText(Pattern.compile("Werkgever\\s+0403\\.019\\.261"));

            worker.open("worker/share");
            first.getByRole(AriaRole.LINK).click();
            worker.look("worker-share-revoke");
            worker.through(() -> worker.page().click("[id='revoke:go']"));
            assertThat(first).containsText("Ingetrokken");

            checkByCode(employer, code, "1991-03-14");
            assertThat(employer.page().locator(".verdict h2")).hasText("Mag niet werken");
        }
    }

    private static void checkByCode(Visitor employer, String code, String birthDate) {
        employer.open("employer/check");
        employer.page().locator("#form details summary").first().click();
        employer.field("shareCode").fill(code);
        employer.field("birthDate").fill(birthDate);
        employer.through(() -> employer.page().click("[id='form:go']"));
    }

    @Test
    void theAnswerIsGoneWhenThePageIsOpenedAgain() {
        try (var employer = visitor("employer")) {
            check(employer, MEERA, "2512");
            employer.open("employer/check");
            assertThat(employer.page().locator(".verdict")).hasCount(0);
            assertThat(employer.field("nationalNumber")).hasValue("");
        }
    }

    @Test
    void aMandataryChecksAndFilesForAClientAndForNobodyElse() {
        try (var mandatary = visitor("mandatary")) {
            mandatary.open("employer/check");
            mandatary.field("nationalNumber").fill(MEERA);
            mandatary.field("client").selectOption("0403019261");
            mandatary.through(() -> mandatary.page().click("[id='form:go']"));
            assertThat(mandatary.page().locator(".verdict h2")).hasText("Mag werken");

            mandatary.open("employer/new?enterprise=0403019261");
            mandatary.page().check("input[name='form:category'][value='HIGHLY_SKILLED']");
            Wizard wizard = new Wizard(mandatary);
            wizard.next("form:begin");
            String number = wizard.number();
            wizard.type("worker.lastName", "Onderweg");
            wizard.next("form:leave");
            mandatary.open("employer/applications?enterprise=0403019261");
            assertThat(mandatary.page().locator("table.files")).containsText(number);
            mandatary.look("mandatary-files");

            String stranger;
            try (var other = visitor("employer2")) {
                stranger = other.page().locator(".lead .num").textContent().replace(".", "");
            }
            for (String page : new String[] {"employer/applications", "employer/new"}) {
                mandatary.open(page + "?enterprise=" + stranger);
                assertThat(mandatary.page().locator("h1")).hasText("We vinden deze pagina niet");
            }
            try (var employer = visitor("employer")) {
                employer.open("employer/application?number=" + number);
                assertThat(employer.field("worker.lastName")).hasValue("Onderweg");
            }
        }
    }

    private static void check(Visitor visitor, String nationalNumber, String occupation) {
        visitor.open("employer/check");
        visitor.field("nationalNumber").fill(nationalNumber);
        visitor.field("occupation").fill(occupation);
        visitor.through(() -> visitor.page().click("[id='form:go']"));
        assertThat(visitor.page().locator(".verdict")).isVisible();
    }

    /** What is said, without what was asked and when. */
    private static List<String> answer(Visitor visitor) {
        return visitor.page()
                .locator(".verdict h2, .verdict .until, .verdict .why li, .verdict dt")
                .allTextContents();
    }

    private Visitor visitor(String account) {
        return Visitor.with(house, browser.visitor("nl-BE")).signIn(account);
    }
}
