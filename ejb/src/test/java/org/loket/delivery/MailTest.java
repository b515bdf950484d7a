package org.loket.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.kernel.HouseAddress;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.TheClock;
import org.loket.story.HouseTest;
import org.loket.story.People;

/** Mail against a real mail server, also one that is down for a day. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String MINE = "account = 'employer' and channel = 'MAIL'";

    private final Outdoors outdoors = new Outdoors();
    private final ChoosingChannels choosing = outdoors.house.the(ChoosingChannels.class);
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private int port;

    @BeforeEach
    void theMailServerRuns() {
        server.start();
        port = server.getSmtp().getPort();
        set(Settings.LOKET_MAIL_HOST, "127.0.0.1");
        set(Settings.LOKET_MAIL_PORT, String.valueOf(port));
        set(Settings.LOKET_MAIL_FROM, "loket@vlaanderen.example");
        set(Settings.LOKET_MAIL_TLS, "off");
        outdoors.house.the(HouseAddress.class).suppose("https://loket.example/");
        choose("nl", Map.of());
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
    void aDecisionIsMailedInTheReadersLanguageAsTextAndAsHtml() throws Exception {
        choose("en", Map.of());
        outdoors.decide();
        outdoors.send(Channel.MAIL);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail.getSubject())
                .startsWith("Loket: The permit to work was granted")
                .contains("VL-2026-");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("post@scheldewerk.example");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("loket@vlaanderen.example");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        String plain = (String) parts.getBodyPart(0).getContent();
        String html = (String) parts.getBodyPart(1).getContent();
        String notice = (String) outdoors.house.sql("select cast(notice as text) from delivery where " + MINE);
        assertThat(plain).contains("File VL-2026-", "https://loket.example/notices?open=" + notice);
        assertThat(html).contains("<html lang=\"en\">", "https://loket.example/notices?open=" + notice);
        assertThat(plain + html).doesNotContain("Rao", "Anila", "Scheldewerk");
        assertThat(outdoors.count(MINE + " and state = 'DELIVERED'")).isPositive();
    }

    @Test
    void aMailServerThatIsDownForADayDelaysAndLosesNothing() throws Exception {
        server.stop();
        outdoors.decide();
        outdoors.decide();
        for (int minutes = 0; minutes < 24 * 60; minutes += 30) {
            outdoors.send(Channel.MAIL);
            outdoors.house.timePasses(Duration.ofMinutes(30));
        }
        assertThat(outdoors.count(MINE + " and state = 'OWED' and reason = 'mail-server'"))
                .isEqualTo(2);

        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            outdoors.house.timePasses(Duration.ofHours(2));
            outdoors.send(Channel.MAIL);
            outdoors.house.timePasses(Duration.ofHours(2));
            outdoors.send(Channel.MAIL);
            assertThat(back.getReceivedMessages()).hasSize(2);
            assertThat(back.getReceivedMessages()[0].getHeader("Message-ID"))
                    .isNotEqualTo(back.getReceivedMessages()[1].getHeader("Message-ID"));
        } finally {
            back.stop();
        }
        assertThat(outdoors.count(MINE + " and state = 'OWED'")).isZero();
    }

    @Test
    void withoutAMailServerNothingIsLostUntilThereIsOne() {
        set(Settings.LOKET_MAIL_HOST, null);
        assertThat(choosing.isMailOn()).isFalse();
        outdoors.decide();
        outdoors.send(Channel.MAIL);
        assertThat(outdoors.count(MINE + " and state = 'OWED' and reason = 'mail-off'"))
                .isOne();
        set(Settings.LOKET_MAIL_HOST, "127.0.0.1");
        outdoors.house.timePasses(Duration.ofMinutes(1));
        outdoors.send(Channel.MAIL);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatASenderTookAndNeverReportedCarriesTheSameIdAgain() throws Exception {
        outdoors.decide();
        DeliveringOutside delivering = outdoors.house.the(DeliveringOutside.class);
        delivering
                .claim(Channel.MAIL, 1, 10)
                .forEach(lot -> delivering.carrier(Channel.MAIL).carry(lot));
        outdoors.house.timePasses(Deliveries.CLAIM);
        outdoors.send(Channel.MAIL);
        Message[] mails = server.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[1].getHeader("Message-ID")).isEqualTo(mails[0].getHeader("Message-ID"));
    }

    @Test
    void whoeverDoesNotWantAKindIsNotMailedAboutItButTheLawIsAlwaysTold() {
        choose("nl", Map.of(Channel.MAIL, Set.of("employment-end-agreed")));
        Choices kept = choosing.read(Outdoors.EMPLOYER, DUTCH);
        assertThat(kept.wants(Channel.MAIL, "employment-end-agreed")).isFalse();
        assertThat(kept.wants(Channel.PUSH, "employment-end-agreed")).isTrue();
        outdoors.decide();
        outdoors.send(Channel.MAIL);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(owe("employment-end-agreed")).isZero();
        assertThat(owe("employment-end-disputed")).isOne();
        assertThat(owe("employment-end-disputed")).as("once is enough").isZero();
        outdoors.send(Channel.MAIL);
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, granted, notice.statutory",
        "PUSH, fee-due, notice.statutory",
        "MAIL, weather, choice.unknown",
        "WEBHOOK, law-changed, choice.unknown"
    })
    void nobodyDoesWithoutWhatTheLawNeedsOrWithoutWhatIsNot(Channel channel, String kind, String fault) {
        assertThatThrownBy(() -> choose("nl", Map.of(channel, Set.of(kind))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> {
                    assertThat(invalid.violations().get(0).field())
                            .isEqualTo("unwanted." + channel.name().toLowerCase(Locale.ROOT));
                    assertThat(invalid.violations().get(0).code()).isEqualTo(fault);
                });
        assertThat(choosing.read(Outdoors.EMPLOYER, DUTCH).wants(channel, kind)).isTrue();
    }

    @Test
    void mailWaitsForTheEndOfQuietHoursAlsoPastMidnight() {
        choosing.choose(
                Outdoors.EMPLOYER,
                Choices.of(DUTCH, "post@scheldewerk.example", LocalTime.of(22, 0), LocalTime.of(7, 0), Map.of()));
        outdoors.house.dayIs(Outdoors.TODAY.plusDays(14));
        outdoors.house.timePasses(Duration.ofHours(13));
        outdoors.decide();
        outdoors.send(Channel.MAIL);
        assertThat(server.getReceivedMessages()).isEmpty();
        outdoors.house.timePasses(Duration.ofHours(7));
        outdoors.send(Channel.MAIL);
        assertThat(server.getReceivedMessages()).isEmpty();
        outdoors.house.timePasses(Duration.ofHours(1));
        outdoors.send(Channel.MAIL);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"somebody", "a@b", "a@b.be, c@d.be", "a@b.be\nBcc: c@d.be", "<a@b.be>", "a b@c.be", "a@-b.be"})
    void whatIsNoAddressIsRefused(String mail) {
        assertThatThrownBy(() -> choosing.choose(Outdoors.EMPLOYER, Choices.of(DUTCH, mail, null, null, Map.of())))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void onlyWhoeverIsToldSomethingChooses() {
        assertThatThrownBy(() -> choosing.read(People.EXAMINER, DUTCH)).isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> choosing.choose(People.EXAMINER, Choices.of(DUTCH, null, null, null, Map.of())))
                .isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() ->
                        choosing.choose(Outdoors.EMPLOYER, Choices.of(DUTCH, null, LocalTime.NOON, null, Map.of())))
                .isInstanceOf(Invalid.class);
    }

    private void choose(String language, Map<Channel, Set<String>> muted) {
        Choices chosen = Choices.of(Locale.forLanguageTag(language), "post@scheldewerk.example", null, null, muted);
        if (choosing.choose(Outdoors.EMPLOYER, chosen)) {
            choosing.confirm(Outdoors.EMPLOYER, ConfirmingMailTest.codeIn(server.getReceivedMessages()[0]));
            forget();
        }
    }

    private void forget() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if the employer were told that of a notice of which it was not told yet. */
    private int owe(String kind) {
        UUID notice = UUID.fromString((String)
                outdoors.house.sql("select cast(id as text) from notice where receiver_kind = 'WORKER' limit 1"));
        return outdoors.house.inTransaction(() -> outdoors.house
                .the(Deliveries.class)
                .owe(
                        List.of(new Deliveries.Told(notice, kind, false, "employer")),
                        TheClock.now(outdoors.house.the(Clock.class))));
    }

    private void set(Settings setting, String to) {
        outdoors.suppose(setting, to);
    }
}
