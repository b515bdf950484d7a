package org.loket.it.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.restassured.response.ValidatableResponse;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;
import org.loket.it.OpenHouse.ToBreak;
import org.loket.it.journey.Visitor;

/** An address for mail is confirmed by the code of a mail that really arrived there: in the browser by its link, and over the API. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfirmingMailIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern LINK =
            Pattern.compile("<a href=\"([^\"]+/notices/choices\\?code=([A-Za-z0-9_-]{22}))\"");
    private static final String WRONG = "AAAAAAAAAAAAAAAAAAAAAA";

    private final House house;
    private GreenMail server;
    private Browser browser;

    ConfirmingMailIT(@ToBreak House house) {
        this.house = house;
    }

    @BeforeAll
    void theMailServerRuns() {
        server = new GreenMail(new ServerSetup(OpenHouse.MAIL_PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        browser = Browser.open();
    }

    @AfterEach
    void nobodyIsMailedAnyMore() {
        choose("employer2", null);
        choose("mandatary", null);
    }

    @AfterAll
    void close() {
        server.stop();
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theLinkOfTheMailConfirmsTheAddressOnceAndForItsOwnerAlone() {
        String address = "personeel@zilverlinde.example";
        try (var owner = Visitor.with(house, browser.visitor("nl-BE")).signIn("employer2")) {
            owner.open("notices/choices");
            owner.page().fill("#mail", address);
            owner.through(() -> owner.page().click("#keep"));
            var link = linkIn(newestTo(address, 1));
            assertThat(link).startsWith(house.address().toString());
            assertThat(owner.page().locator("#confirming")).isVisible();

            owner.page().fill("#code", WRONG);
            owner.through(() -> owner.page().click("#confirm"));
            assertThat(owner.page().locator(".field:has(#code) .fault"))
                    .hasText("Deze code klopt niet of geldt niet meer. Vraag een nieuwe.");
            owner.look("choices-wrong-code");
        }
        String link = linkIn(newestTo(address, 1));
        try (var somebodyElse = Visitor.with(house, browser.visitor("nl-BE")).signIn("mandatary")) {
            somebodyElse.page().navigate(link);
            assertThat(somebodyElse.page().locator("main"))
                    .containsText("Deze link is al gebruikt, of is niet voor dit account.");
            assertThat(somebodyElse.page().locator("#confirming")).hasCount(0);
        }
        inUse("employer2").body("mailInUse", nullValue());

        // whoever reads the mail is not signed in there: the link leads past the sign-in to where it is confirmed
        try (var owner = Visitor.with(house, browser.visitor("nl-BE"))) {
            owner.page().navigate(link);
            owner.page().fill("[id='form:account']", "employer2");
            owner.page().fill("[id='form:password']", "loket");
            owner.page().click("[id='form:go']");
            owner.page().waitForURL(url -> url.equals(link));
            assertThat(owner.page().locator("#code")).hasValue(codeIn(newestTo(address, 1)));
            owner.through(() -> owner.page().click("#confirm"));
            assertThat(owner.page().locator("main")).containsText("Uw mailadres is bevestigd.");
            inUse("employer2").body("mailInUse", equalTo(address));

            owner.page().navigate(link);
            assertThat(owner.page().locator("main")).containsText("Onze mail gaat naar " + address + ".");
            assertThat(owner.page().locator("#confirming")).hasCount(0);
            owner.look("choices-spent-code");
        }
    }

    @Test
    void overTheApiAWrongALateAndAUsedCodeAreRefusedAndADecisionIsMailedAfterwards() throws SQLException {
        String address = "dossiers@secretariaat.example";
        choose("mandatary", address).body("mail", equalTo(address)).body("mailInUse", nullValue());
        String first = codeIn(newestTo(address, 1));
        refused("mandatary", WRONG);
        // a code of somebody else, whose own address waits as well
        choose("employer2", "boekhouding@zilverlinde.example");
        refused("employer2", first);

        execute("update addressee set code_until = now() - interval '1 second' where account = 'mandatary'");
        refused("mandatary", first);
        Caller.of(house, "mandatary")
                .call()
                .post("api/notices/choices/mail-code")
                .then()
                .statusCode(200)
                .body("mailed", equalTo(true));
        String second = codeIn(newestTo(address, 2));
        refused("mandatary", first);
        confirm("mandatary", second).statusCode(200).body("mailInUse", equalTo(address));
        confirm("mandatary", second)
                .statusCode(422)
                .body("violations[0].message", equalTo("This code is wrong or no longer holds. Ask for a new one."));

        String number = new Filing(house).granted();
        await().atMost(SOON).untilAsserted(() -> assertThat(mailsTo(address))
                .extracting(MimeMessage::getSubject)
                .anyMatch(subject -> subject.contains(number)));
    }

    private ValidatableResponse choose(String account, String mail) {
        Map<String, Object> choices = new HashMap<>(Map.of("language", "nl"));
        choices.put("mail", mail);
        return Caller.of(house, account)
                .send(choices)
                .put("api/notices/choices")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse inUse(String account) {
        return Caller.of(house, account)
                .call()
                .get("api/notices/choices")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse confirm(String account, String code) {
        return Caller.of(house, account)
                .send(Map.of("code", code))
                .post("api/notices/choices/mail-confirmation")
                .then();
    }

    private void refused(String account, String code) {
        confirm(account, code)
                .statusCode(422)
                .body("violations[0].field", equalTo("code"))
                .body("violations[0].message", equalTo("This code is wrong or no longer holds. Ask for a new one."));
        inUse(account).body("mailInUse", nullValue());
    }

    /** The newest of so many mails to that address. */
    private MimeMessage newestTo(String address, int many) {
        await().atMost(SOON).untilAsserted(() -> assertThat(mailsTo(address)).hasSize(many));
        return mailsTo(address).get(many - 1);
    }

    private List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String linkIn(MimeMessage mail) {
        return found(mail, 1);
    }

    private static String codeIn(MimeMessage mail) {
        return found(mail, 2);
    }

    private static String found(MimeMessage mail, int group) {
        try {
            assertThat(mail.getSubject()).isEqualTo("Loket: bevestig uw mailadres");
            var html =
                    (String) ((MimeMultipart) mail.getContent()).getBodyPart(1).getContent();
            var link = LINK.matcher(html);
            assertThat(link.find()).as(html).isTrue();
            return link.group(group);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = house.database().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
