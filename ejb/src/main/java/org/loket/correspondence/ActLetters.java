package org.loket.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.loket.appeal.AppealRecord;
import org.loket.appeal.AppealsMade;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.TheClock;
import org.loket.letter.ActLetter;
import org.loket.letter.DecisionLetters;
import org.loket.withdrawal.WithdrawalRecord;
import org.loket.withdrawal.WithdrawalsMade;

/** The letters about acts after the first decision, one for each, made once and kept. */
@ApplicationScoped
public class ActLetters {

    @Inject
    EntityManager store;

    @Inject
    WithdrawalsMade withdrawals;

    @Inject
    AppealsMade appeals;

    @Inject
    ComposingActLetter composing;

    @Inject
    DecisionLetters letters;

    @Inject
    Clock clock;

    /** Makes what was not made yet about the permit of that case. */
    public void makeFor(CaseNumber number) {
        withdrawals.of(number).forEach(withdrawal -> {
            hearing(withdrawal);
            decision(withdrawal);
        });
        appeals.of(number).forEach(this::appeal);
    }

    byte[] hearing(WithdrawalRecord withdrawal) {
        return made("hearing " + withdrawal.id(), () -> composing.hearing(withdrawal));
    }

    /** Empty while nothing is decided. */
    Optional<byte[]> decision(WithdrawalRecord withdrawal) {
        return withdrawal.state().isDecided()
                ? Optional.of(made("withdrawal " + withdrawal.id(), () -> composing.decision(withdrawal)))
                : Optional.empty();
    }

    /** Empty while nothing is decided. */
    Optional<byte[]> appeal(AppealRecord appeal) {
        return appeal.state().isDecided()
                ? Optional.of(made("appeal " + appeal.id(), () -> composing.appeal(appeal)))
                : Optional.empty();
    }

    private byte[] made(String act, Supplier<ActLetter> letter) {
        ActLetterKept kept = store.find(ActLetterKept.class, act);
        if (kept != null) {
            return kept.content();
        }
        // two who ask at once must not make two letters
        store.createNativeQuery("select pg_advisory_xact_lock(hashtext(?))")
                .setParameter(1, "letter " + act)
                .getSingleResult();
        kept = store.find(ActLetterKept.class, act);
        if (kept == null) {
            kept = ActLetterKept.made(act, letters.render(letter.get()), TheClock.now(clock));
            store.persist(kept);
            store.flush();
        }
        return kept.content();
    }
}
