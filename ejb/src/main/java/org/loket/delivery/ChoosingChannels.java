package org.loket.delivery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.loket.access.Actor;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
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

    @Inject
    Addressees addressees;

    @Inject
    Mailing mailing;

    /** @param language that of whoever has chosen nothing yet */
    public Choices read(Actor actor, Locale language) {
        mustBeReceiver(actor);
        Map<Channel, Set<String>> muted = addressees.mutedBy(actor.account());
        return addressees
                .find(actor.account())
                .map(known -> new Choices(
                        Locale.forLanguageTag(known.language()),
                        known.mail(),
                        known.quietFrom(),
                        known.quietUntil(),
                        muted))
                .orElseGet(() -> new Choices(language, null, null, null, muted));
    }

    /** Everything that the actor can be told, in the order in which it is told of. */
    public List<Matter> matters(Actor actor) {
        return Matter.toldTo(mustBeReceiver(actor));
    }

    /** Whether mail is sent from this house at all. */
    public boolean isMailOn() {
        return mailing.isOn();
    }

    public void choose(Actor actor, Choices chosen) {
        mustBeReceiver(actor);
        mustBeSound(chosen);
        String account = actor.account();
        Addressee addressee = addressees.find(account).orElseGet(() -> {
            Addressee unknown = Addressee.unknown(account);
            addressees.add(unknown);
            return unknown;
        });
        boolean quiet = chosen.quietFrom() != null;
        addressee.choose(
                chosen.language().getLanguage(),
                chosen.mail() == null || chosen.mail().isBlank()
                        ? null
                        : chosen.mail().strip(),
                quiet ? chosen.quietFrom().truncatedTo(ChronoUnit.MINUTES) : null,
                quiet ? chosen.quietUntil().truncatedTo(ChronoUnit.MINUTES) : null);
        addressees.mute(account, withoutStatutory(chosen.muted()));
    }

    private static Map<Channel, Set<String>> withoutStatutory(Map<Channel, Set<String>> muted) {
        Map<Channel, Set<String>> kept = new EnumMap<>(Channel.class);
        muted.forEach((channel, kinds) -> {
            Set<String> rest = new TreeSet<>(kinds);
            rest.removeIf(Matter::isStatutory);
            kept.put(channel, rest);
        });
        return kept;
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
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
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
