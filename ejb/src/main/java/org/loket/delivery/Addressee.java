package org.loket.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.TooOften;
import org.loket.kernel.Violation;

/**
 * How an account is reached outside the portal: language, address for mail, and the hours in which it wants to be left alone.
 * A new address waits beside the one in use, until its owner hands in the code that was mailed to it.
 */
@Entity
@Table(name = "addressee")
class Addressee {

    static final Duration CODE_HOLDS = Duration.ofHours(1);

    // more would be a way to flood somebody else's mailbox
    static final int MOST_CODES = 5;

    private static final Duration OF_CODES = Duration.ofHours(24);

    @Id
    private String account;

    private String language;
    private String mail;

    @Column(name = "mail_asked")
    private String mailAsked;

    private String code;

    @Column(name = "code_until")
    private OffsetDateTime codeUntil;

    @Column(name = "codes_since")
    private OffsetDateTime codesSince;

    private int codes;

    @Column(name = "quiet_from")
    private LocalTime quietFrom;

    @Column(name = "quiet_until")
    private LocalTime quietUntil;

    protected Addressee() {}

    static Addressee unknown(String account) {
        Addressee addressee = new Addressee();
        addressee.account = account;
        return addressee;
    }

    void choose(String tag, LocalTime from, LocalTime until) {
        language = tag;
        quietFrom = from;
        quietUntil = until;
    }

    /** Wants its mail at that address; answers whether that is one to confirm which it did not want before. */
    boolean wantMailAt(String address) {
        if (Objects.equals(address, mailAsked) && address != null) {
            return false;
        }
        forgetCode();
        if (address == null || address.equals(mail)) {
            mail = address;
            mailAsked = null;
            return false;
        }
        mailAsked = address;
        return true;
    }

    /** A code is mailed to the address that waits; the one before no longer holds. */
    void codeIsMailed(MailCode fresh, OffsetDateTime now) {
        if (mailAsked == null) {
            throw new InConflict("mail.nothing-to-confirm");
        }
        if (codesSince == null || !codesSince.plus(OF_CODES).isAfter(now)) {
            codesSince = now;
            codes = 0;
        }
        if (codes >= MOST_CODES) {
            throw new TooOften("mail.codes", Duration.between(now, codesSince.plus(OF_CODES)));
        }
        codes++;
        code = fresh.fingerprint();
        codeUntil = now.plus(CODE_HOLDS);
    }

    /** From now on the mail goes there. */
    void confirm(MailCode handedIn, OffsetDateTime now) {
        if (!handedIn.fingerprint().equals(code) || !now.isBefore(codeUntil)) {
            throw new Invalid(Violation.of("code", "mail.code"));
        }
        mail = mailAsked;
        mailAsked = null;
        forgetCode();
    }

    private void forgetCode() {
        code = null;
        codeUntil = null;
    }

    String account() {
        return account;
    }

    /** Where its mail goes; null where it goes nowhere. */
    String mail() {
        return mail;
    }

    /** Where its mail will go once that is confirmed; null where nothing waits. */
    String mailAsked() {
        return mailAsked;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Choices choices(Map<Channel, Set<String>> muted) {
        return new Choices(language(), mailAsked == null ? mail : mailAsked, mail, quietFrom, quietUntil, muted);
    }
}
