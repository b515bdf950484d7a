package org.loket.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.kernel.HouseAddress;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.TooOften;
import org.loket.story.HouseTest;
import org.loket.story.People;

/** An address for mail is used once its owner has confirmed it, and not before. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfirmingMailTest {

    private static final Pattern CODE = Pattern.compile("(?:Uw code is|Your code is) ([A-Za-z0-9_-]{22})\\.");
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String FIRST = "post@scheldewerk.example";
    private static final String SECOND = "hr@scheldewerk.example";

    private final Outdoors outdoors = new Outdoors();
    private final ChoosingChannels choosing = outdoors.house.the(ChoosingChannels.class);
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static String codeIn(MimeMessage mail) {
        try {
            String plain =
                    (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
            Matcher found = CODE.matcher(plain);
            assertThat(found.find()).as(plain).isTrue();
            return found.group(1);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void theMailServerRunsAndNothingIsChosen() {
        server.start();
        outdoors.house.inTransaction(() -> outdoors.house
                .the(EntityManager.class)
                .createNativeQuery("delete from addressee")
                .executeUpdate());
        outdoors.suppose(Settings.LOKET_MAIL_HOST, "127.0.0.1");
        outdoors.suppose(
                Settings.LOKET_MAIL_PORT, String.valueOf(server.getSmtp().getPort()));
        outdoors.suppose(Settings.LOKET_MAIL_FROM, "loket@vlaanderen.example");
        outdoors.suppose(Settings.LOKET_MAIL_TLS, "off");
        outdoors.house.the(HouseAddress.class).suppose("https://loket.example/");
    }

    @AfterEach
    void theMailServerStops() {
        server.stop();
    }

    @AfterAll
    void close() {
        outdoors.close();
    }

    @Test
    void nothingButTheCodeIsMailedUntilItIsHandedIn() throws Exception {
        assertThat(choose(FIRST)).isTrue();
        outdoors.decide();
        outdoors.send(Channel.MAIL);
        MimeMessage mail = newest(1);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(FIRST);
        assertThat(mail.getSubject()).isEqualTo("Loket: bevestig uw mailadres");
        String code = codeIn(mail);
        String all = ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent()
                + (String) ((MimeMultipart) mail.getContent()).getBodyPart(1).getContent();
        // the address of the page holds nothing but the code
        assertThat(all).contains("https://loket.example/notices/choices?code=" + code);
        assertThat(all).doesNotContain("employer", "Scheldewerk");
        assertThat(read().mailInUse()).isNull();

        choosing.confirm(Outdoors.EMPLOYER, " " + code + " ");

        assertThat(read().isMailToConfirm()).isFalse();
        assertThat(read().mailInUse()).isEqualTo(FIRST);
        outdoors.decide();
        outdoors.send(Channel.MAIL);
        assertThat(newest(2).getSubject()).startsWith("Loket: De toelating tot arbeid is toegekend");
    }

    @Test
    void untilANewAddressIsConfirmedTheMailGoesWhereItWent() throws Exception {
        choose(FIRST);
        choosing.confirm(Outdoors.EMPLOYER, codeIn(newest(1)));
        choose(SECOND);
        assertThat(read()).isEqualTo(new Choices(DUTCH, SECOND, FIRST, null, null, Map.of()));
        outdoors.decide();
        outdoors.send(Channel.MAIL);
        assertThat(server.getReceivedMessagesForDomain(FIRST)).hasSize(2);
        assertThat(server.getReceivedMessagesForDomain(SECOND)).hasSize(1);

        choosing.confirm(Outdoors.EMPLOYER, codeIn(server.getReceivedMessagesForDomain(SECOND)[0]));
        outdoors.decide();
        outdoors.send(Channel.MAIL);
        assertThat(server.getReceivedMessagesForDomain(FIRST)).hasSize(2);
        assertThat(server.getReceivedMessagesForDomain(SECOND)).hasSize(2);
    }

    @Test
    void theSameChoiceAgainMailsNoOtherCodeAndTheFirstStillHolds() {
        choose(FIRST);
        assertThat(choose(FIRST)).isFalse();
        choosing.confirm(Outdoors.EMPLOYER, codeIn(newest(1)));
        assertThat(choose(FIRST)).isFalse();
        assertThat(read().mailInUse()).isEqualTo(FIRST);
        newest(1);
    }

    @Test
    void goingBackToTheAddressInUseNeedsNoCode() {
        choose(FIRST);
        choosing.confirm(Outdoors.EMPLOYER, codeIn(newest(1)));
        choose(SECOND);
        String second = codeIn(server.getReceivedMessagesForDomain(SECOND)[0]);
        assertThat(choose(FIRST)).isFalse();
        assertThat(read().isMailToConfirm()).isFalse();
        assertWrong(second);
    }

    @Test
    void whoWantsNoMailGetsNone() {
        choose(FIRST);
        choosing.confirm(Outdoors.EMPLOYER, codeIn(newest(1)));
        choose(null);
        assertThat(read().mailInUse()).isNull();
        outdoors.decide();
        outdoors.send(Channel.MAIL);
        newest(1);
    }

    @Test
    void anotherCodeAnOlderOneAndOneThatIsLateAreRefused() {
        choose(FIRST);
        String first = codeIn(newest(1));
        assertWrong("AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(choosing.mailCode(Outdoors.EMPLOYER)).isTrue();
        String second = codeIn(newest(2));
        assertWrong(first);
        outdoors.house.timePasses(Addressee.CODE_HOLDS);
        assertWrong(second);
        assertThatThrownBy(() -> choosing.confirm(Outdoors.EMPLOYER, " ")).isInstanceOf(Invalid.class);
        assertThat(read().mailInUse()).isNull();
    }

    @Test
    void aCodeIsOfNoUseToSomebodyElse() {
        choose(FIRST);
        String code = codeIn(newest(1));
        assertThatThrownBy(() -> choosing.confirm(People.OTHER_EMPLOYER, code)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> choosing.confirm(People.EXAMINER, code)).isInstanceOf(NotEntitled.class);
        assertThat(read().mailInUse()).isNull();
    }

    @Test
    void nobodyFillsAMailboxWithCodes() {
        for (int i = 0; i < Addressee.MOST_CODES; i++) {
            assertThat(choose("post" + i + "@scheldewerk.example")).isTrue();
        }
        assertThat(choose(FIRST)).as("kept, but not mailed").isFalse();
        assertThat(read().mail()).isEqualTo(FIRST);
        assertThatThrownBy(() -> choosing.mailCode(Outdoors.EMPLOYER)).isInstanceOf(TooOften.class);
        newest(Addressee.MOST_CODES);
        outdoors.house.timePasses(Duration.ofHours(24));
        assertThat(choosing.mailCode(Outdoors.EMPLOYER)).isTrue();
        newest(Addressee.MOST_CODES + 1);
    }

    @Test
    void aCodeThatCouldNotBeMailedCanBeAskedForAgain() {
        server.stop();
        assertThat(choose(FIRST)).isFalse();
        outdoors.suppose(Settings.LOKET_MAIL_HOST, null);
        assertThat(choosing.mailCode(Outdoors.EMPLOYER)).isFalse();
        outdoors.suppose(Settings.LOKET_MAIL_HOST, "127.0.0.1");
        server.start();
        outdoors.suppose(
                Settings.LOKET_MAIL_PORT, String.valueOf(server.getSmtp().getPort()));
        assertThat(choosing.mailCode(Outdoors.EMPLOYER)).isTrue();
        choosing.confirm(Outdoors.EMPLOYER, codeIn(newest(1)));
        assertThat(read().mailInUse()).isEqualTo(FIRST);
        assertThatThrownBy(() -> choosing.mailCode(Outdoors.EMPLOYER)).isInstanceOf(InConflict.class);
    }

    private boolean choose(String mail) {
        return choosing.choose(Outdoors.EMPLOYER, Choices.of(DUTCH, mail, null, null, Map.of()));
    }

    private Choices read() {
        return choosing.read(Outdoors.EMPLOYER, DUTCH);
    }

    private void assertWrong(String code) {
        assertThatThrownBy(() -> choosing.confirm(Outdoors.EMPLOYER, code))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                                invalid.violations().get(0).code())
                        .isEqualTo("mail.code"));
    }

    /** The newest of so many mails, all to one address, and no more. */
    private MimeMessage newest(int many) {
        assertThat(server.getReceivedMessages()).hasSize(many);
        return server.getReceivedMessages()[many - 1];
    }
}
