package org.loket.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.loket.access.Actor;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.TheClock;
import org.loket.kernel.TooOften;
import org.loket.kernel.Violation;
import org.loket.kernel.Wording;
import org.loket.notice.Matter;
import org.loket.notice.Receiver;

/** Whoever is told something chooses by which channels, in which language and at which hours; what the law needs is always told. */
@Stateless
public class ChoosingChannels {

    // one address and nothing else: no list, no name, no line that ends early
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?"
                    + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?)+");
    private static final int LONGEST_MAIL = 254;
    private static final Set<String> OPTIONAL = Arrays.stream(Matter.values())
            .filter(matter -> !matter.isStatutory())
            .map(Matter::kind)
            .collect(Collectors.toCollection(TreeSet::new));

    @Inject
    Addressees addressees;

    @Inject
    KeepingChoices keeping;

    @Inject
    Mailing mailing;

    @Inject
    Clock clock;

    /** @param language that of whoever has chosen nothing yet */
    public Choices read(Actor actor, Locale language) {
        mustBeReceiver(actor);
        Map<Channel, Set<String>> muted = addressees.mutedBy(actor.account());
        return addressees
                .find(actor.account())
                .map(known -> known.choices(muted))
                .orElseGet(() -> Choices.of(language, null, null, null, muted));
    }

    /** Everything that the actor can be told, in the order in which it is told of. */
    public List<Matter> matters(Actor actor) {
        return Matter.toldTo(mustBeReceiver(actor));
    }

    /** Whether mail is sent from this house at all. */
    public boolean isMailOn() {
        return mailing.isOn();
    }

    /** Answers whether a code was mailed, by which a new address is confirmed. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean choose(Actor actor, Choices chosen) {
        mustBeReceiver(actor);
        mustBeSound(chosen);
        return keeping.keep(actor.account(), chosen) && mailing.isOn() && isCodeMailed(actor);
    }

    private boolean isCodeMailed(Actor actor) {
        try {
            return mailCode(actor);
        } catch (TooOften e) {
            // what was chosen is kept; the code can be asked for later
            return false;
        }
    }

    /** Mails a code to the address that is to be confirmed; answers whether the mail server took it. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean mailCode(Actor actor) {
        mustBeReceiver(actor);
        if (!mailing.isOn()) {
            return false;
        }
        KeepingChoices.ToMail made = keeping.makeCode(actor.account());
        return mailing.send(made);
    }

    /** Whoever hands in the code reads the mail at that address: from now on mail goes there. */
    public void confirm(Actor actor, String code) {
        mustBeReceiver(actor);
        if (code == null || code.isBlank()) {
            throw new Invalid(Violation.of("code", "required"));
        }
        addressees
                .find(actor.account())
                .orElseThrow(() -> new Invalid(Violation.of("code", "mail.code")))
                .confirm(new MailCode(code.strip()), TheClock.now(clock));
    }

    private static void mustBeSound(Choices chosen) {
        List<Violation> violations = new ArrayList<>();
        if (chosen.mail() != null && !chosen.mail().isBlank()) {
            String mail = chosen.mail().strip();
            if (mail.length() > LONGEST_MAIL || !MAIL.matcher(mail).matches()) {
                violations.add(Violation.of("mail", "mail.form"));
            }
        }
        if ((chosen.quietFrom() == null) != (chosen.quietUntil() == null)) {
            violations.add(Violation.of(chosen.quietFrom() == null ? "quietFrom" : "quietUntil", "quiet.both"));
        } else if (chosen.quietFrom() != null && chosen.quietFrom().equals(chosen.quietUntil())) {
            violations.add(Violation.of("quietUntil", "quiet.same"));
        }
        boolean offered = chosen.language() != null
                && Wording.LANGUAGES.stream().anyMatch(one -> one.getLanguage()
                        .equals(chosen.language().getLanguage()));
        if (!offered) {
            violations.add(Violation.of("language", "required"));
        }
        chosen.muted().forEach((channel, kinds) -> kinds.stream().sorted().forEach(kind -> faultOf(channel, kind)
                .ifPresent(violations::add)));
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    private static Optional<Violation> faultOf(Channel channel, String kind) {
        String field = "unwanted." + channel.name().toLowerCase(Locale.ROOT);
        if (Matter.isStatutory(kind)) {
            return Optional.of(Violation.of(field, "notice.statutory", kind));
        }
        return channel != Channel.WEBHOOK && OPTIONAL.contains(kind)
                ? Optional.empty()
                : Optional.of(Violation.of(field, "choice.unknown", String.join(", ", OPTIONAL)));
    }

    private static Set<Receiver.Kind> mustBeReceiver(Actor actor) {
        Set<Receiver.Kind> kinds = EnumSet.noneOf(Receiver.Kind.class);
        if (actor.isApplicant()) {
            kinds.add(Receiver.Kind.ENTERPRISE);
        }
        if (actor.worker() != null) {
            kinds.add(Receiver.Kind.WORKER);
        }
        if (kinds.isEmpty()) {
            throw new NotEntitled("role");
        }
        return kinds;
    }
}
