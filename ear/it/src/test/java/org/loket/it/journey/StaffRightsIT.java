package org.loket.it.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;

/** Who may enter the workplace of the regional staff, and to whom documents and letters are handed out. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffRightsIT {

    private final House house;
    private Browser browser;

    StaffRightsIT(House house) {
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
    void onlyRegionalStaffEntersItsPages() {
        String number = Filed.of("Priya", "Nair").in(house);
        List<String> pages =
                List.of("/staff/queue", "/staff/case?number=" + number, "/staff/preview/" + number, "/staff/nothing");
        for (String account : List.of("employer", "mandatary", "worker", "policy", "inspector", "admin")) {
            try (Person person = Person.signedIn(browser, house, account)) {
                for (String page : pages) {
                    assertThat(person.fetch(page).status())
                            .as(account + " " + page)
                            .isEqualTo(403);
                }
            }
        }
        for (String account : List.of("examiner", "decider", "lead")) {
            try (Person person = Person.signedIn(browser, house, account)) {
                assertThat(person.fetch(pages.get(0)).status()).isEqualTo(200);
                assertThat(person.fetch(pages.get(1)).status()).isEqualTo(200);
                assertThat(person.fetch(pages.get(2)).status()).isEqualTo(404);
                assertThat(person.fetch(pages.get(3)).status()).isEqualTo(404);
            }
        }
    }

    @Test
    void aFileThatDoesNotExistOrHasNoNumberIsNotFound() {
        try (Person examiner = Person.signedIn(browser, house, "examiner")) {
            for (String address : List.of(
                    "/staff/case",
                    "/staff/case?number=",
                    "/staff/case?number=nonsense",
                    "/staff/case?number=VL-2001-0000001-41",
                    "/documents",
                    "/documents/nonsense/nonsense",
                    "/documents/VL-2001-0000001-41/0c1b6f0e-0b39-4d53-a1b6-0f3d0f9a5f10",
                    "/letters/VL-2001-0000001-41",
                    "/letters/nonsense/more")) {
                assertThat(examiner.fetch(address).status()).as(address).isEqualTo(404);
            }
        }
    }

    @Test
    void aDocumentIsGivenToWhoMayReadTheFileAndTheReadingIsJournalled() throws Exception {
        String number = Filed.of("Noor", "Haddad").in(house);
        String document = "/documents/" + number + "/" + idOfADocument(number);
        for (String account : List.of("employer", "mandatary", "examiner", "decider", "lead")) {
            try (Person person = Person.signedIn(browser, house, account)) {
                var response = person.fetch(document);
                assertThat(response.status()).as(account).isEqualTo(200);
                assertThat(response.headers())
                        .containsEntry("content-type", "image/png")
                        .containsEntry("x-content-type-options", "nosniff")
                        .containsEntry("cache-control", "no-store");
                assertThat(response.headers().get("content-disposition")).startsWith("inline; filename=\"" + number);
                assertThat(person.fetch(document + "?download").headers().get("content-disposition"))
                        .startsWith("attachment");
                assertThat(person.fetch("/letters/" + number).status()).isEqualTo(404);
            }
        }
        for (String account : List.of("employer2", "worker", "worker2")) {
            try (Person person = Person.signedIn(browser, house, account)) {
                assertThat(person.fetch(document).status()).as(account).isEqualTo(404);
                assertThat(person.fetch("/letters/" + number).status())
                        .as(account)
                        .isEqualTo(404);
            }
        }
        for (String account : List.of("policy", "inspector", "admin")) {
            try (Person person = Person.signedIn(browser, house, account)) {
                assertThat(person.fetch(document).status()).as(account).isEqualTo(403);
                assertThat(person.fetch("/letters/" + number).status())
                        .as(account)
                        .isEqualTo(403);
            }
        }
        given().redirects()
                .follow(false)
                .get(house.address().resolve(document))
                .then()
                .statusCode(302);
        assertThat(readingsOfDocumentsIn(number)).isEqualTo(10);
    }

    private String idOfADocument(String number) throws Exception {
        try (var connection = house.database().connect();
                var statement = connection.prepareStatement("select id from document where case_number = ? limit 1")) {
            statement.setString(1, number);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private int readingsOfDocumentsIn(String number) throws Exception {
        try (var connection = house.database().connect();
                var statement = connection.prepareStatement("select count(*) from journal_entry where subject = ?"
                        + " and kind = 'file-read' and particulars like '%\"DOCUMENT\"%'")) {
            statement.setString(1, number);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
