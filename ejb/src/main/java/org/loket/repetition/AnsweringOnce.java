package org.loket.repetition;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Optional;
import java.util.function.Supplier;
import org.loket.access.Actor;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;

/**
 * A caller repeats a call under the same key and gets the first answer again. The answer is kept in the transaction that
 * does what was asked: both are there, or neither is.
 */
@Stateless
public class AnsweringOnce {

    /** How long an answer is kept at least. */
    public static final Period KEPT = Period.ofDays(7);

    private static final int LONGEST_KEY = 200;
    private static final String PRINTABLE = "[\\x21-\\x7e]+";

    @Inject
    GivenAnswers answers;

    @Inject
    Clock clock;

    public Answer answer(Actor actor, Call call, Supplier<Answer> work) {
        if (call.key() == null) {
            return work.get();
        }
        if (call.key().length() > LONGEST_KEY || !call.key().matches(PRINTABLE)) {
            throw new Invalid(Violation.of("Idempotency-Key", "idempotency-key.form", LONGEST_KEY));
        }
        String account = actor.account();
        answers.hold(account, call);
        Optional<Answer> given = answers.find(account, call);
        if (given.isPresent()) {
            return given.get();
        }
        Answer answer = work.get();
        OffsetDateTime now = TheClock.now(clock);
        answers.forget(account, now.minus(KEPT));
        answers.keep(account, call, answer, now);
        return answer;
    }
}
