package org.loket.delivery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.loket.kernel.InConflict;
import org.loket.kernel.TheClock;

/** Writes down what {@link ChoosingChannels} was told, in transactions that end before anything is mailed. */
@Stateless
public class KeepingChoices {

    @Inject
    Addressees addressees;

    @Inject
    Clock clock;

    /** A code and where it is mailed to. */
    record ToMail(String address, MailCode code, Locale language) {}

    /** Answers whether there is a new address to confirm. */
    public boolean keep(String account, Choices chosen) {
        Addressee addressee = addressees.find(account).orElseGet(() -> {
            Addressee unknown = Addressee.unknown(account);
            addressees.add(unknown);
            return unknown;
        });
        addressee.choose(chosen.language().getLanguage(), minute(chosen.quietFrom()), minute(chosen.quietUntil()));
        addressees.mute(account, chosen.muted());
        String mail = chosen.mail() == null ? "" : chosen.mail().strip();
        return addressee.wantMailAt(mail.isEmpty() ? null : mail);
    }

    private static LocalTime minute(LocalTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Makes the code for the address that waits, which nobody can read here afterwards. */
    public ToMail makeCode(String account) {
        Addressee addressee = addressees.find(account).orElseThrow(() -> new InConflict("mail.nothing-to-confirm"));
        MailCode code = MailCode.fresh();
        addressee.codeIsMailed(code, TheClock.now(clock));
        return new ToMail(addressee.mailAsked(), code, addressee.language());
    }
}
