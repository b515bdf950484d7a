package org.loket.it.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;
import org.loket.it.journey.Visitor;

/** Somebody at a workplace verifies proofs with the network cut: genuine, forged, revoked and expired are four answers. */
@ExtendWith(OpenHouse.class)
class OfflineVerifierIT {

    private static final String IN_FORCE = " from permit where enterprise = '0403019261' and state = 'VALID'"
            + " and ended_on is null and valid_from < current_date - 2 and valid_until > current_date + 30";

    @Test
    void theVerifierAnswersInFourWaysWithoutANetwork(House house) throws SQLException {
        var employer = Caller.of(house, "employer");
        var permit = permitInForce(house);
        String statement =
                employer.call().get("api/permits/" + permit + "/statement").path("statement");
        String receipt = check(employer);
        try (var browser = Browser.open();
                var somebody = Visitor.with(house, browser.visitor("nl-BE"))) {
            install(somebody);
            somebody.look("verify-nl");
            somebody.page().context().setOffline(true);
            somebody.page().reload();

            verify(somebody.page(), statement, "genuine");
            verify(somebody.page(), altered(statement), "forged");
            verify(somebody.page(), receipt, "genuine");
            verify(somebody.page(), altered(receipt), "forged");
            verify(somebody.page(), "LOKET9.x.y", "unreadable");
            somebody.page().clock().setFixedTime("2045-01-01T10:00:00Z");
            verify(somebody.page(), statement, "expired");
            somebody.look("verify-expired");

            somebody.page().context().setOffline(false);
            int before = revoked(house);
            endYesterday(employer, permit);
            Awaitility.await()
                    .pollInterval(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> revoked(house) > before);
            install(somebody);
            somebody.page().context().setOffline(true);
            somebody.page().reload();
            verify(somebody.page(), statement, "revoked");
        }
    }

    @Test
    void theAddressInTheSquareVerifiesWhatStandsBehindIt(House house) throws SQLException {
        String statement = Caller.of(house, "employer")
                .call()
                .get("api/permits/" + permitInForce(house) + "/statement")
                .path("statement");
        try (var browser = Browser.open();
                var somebody = Visitor.with(house, browser.visitor("en-GB"))) {
            somebody.open("verify/check#" + statement);
            assertThat(result(somebody.page())).hasAttribute("data-outcome", "genuine");
            assertThat(result(somebody.page())).containsText("Genuine. Valid until");
            somebody.look("verify-en");
        }
    }

    /** Opens the page and waits until all that it needs is kept. */
    private static void install(Visitor somebody) {
        somebody.open("verify/check");
        assertThat(somebody.page().locator("#offline")).isVisible();
    }

    private static void verify(Page page, String text, String outcome) {
        page.fill("#statement", text);
        page.click("#verify button");
        assertThat(result(page)).hasAttribute("data-outcome", outcome);
    }

    private static Locator result(Page page) {
        return page.locator("#result");
    }

    /** With one letter of its content changed. */
    private static String altered(String text) {
        int at = text.indexOf('.') + 30;
        return text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1);
    }

    private static int revoked(House house) {
        return Caller.nobody(house).call().get("api/revocations").path("count");
    }

    private static String check(Caller employer) {
        String receipt = employer.sendExample("POST /api/checks", "byNationalNumber")
                .post("api/checks")
                .path("receipt");
        assertThat(receipt).startsWith("LOKET1.");
        return receipt;
    }

    private static void endYesterday(Caller employer, String permit) {
        employer.send(Map.of("endedOn", LocalDate.now().minusDays(1).toString(), "reason", "The contract ended."))
                .post("api/permits/" + permit + "/employment-end")
                .then()
                .statusCode(200);
    }

    private static String permitInForce(House house) throws SQLException {
        try (var connection = house.database().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select max(number)" + IN_FORCE)) {
            row.next();
            return row.getString(1);
        }
    }
}
