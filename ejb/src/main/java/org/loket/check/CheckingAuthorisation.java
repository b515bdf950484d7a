package org.loket.check;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.amendment.LawInForce;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.party.Parties;
import org.loket.party.WorkerRecord;
import org.loket.receipt.Entry;
import org.loket.receipt.Ledger;
import org.loket.share.SharePurpose;
import org.loket.share.UsingShareCode;
import org.loket.share.UsingShareCode.Presented;

/**
 * An employer, its mandatary or an inspector asks whether a worker may do a job for an employer on a day. Somebody
 * unknown and somebody who works for another employer are answered alike. It only reads; what it writes is written by the
 * ledger together with the checks of others, so no transaction is held while it waits for that.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckingAuthorisation {

    @Inject
    Parties parties;

    @Inject
    UsingShareCode codes;

    @Inject
    Knowing knowing;

    @Inject
    Ledger ledger;

    @Inject
    LawInForce law;

    @Inject
    Clock clock;

    public CheckAnswer check(Actor actor, CheckQuestion question) {
        return check(actor, question, question.shareCode() != null);
    }

    /** Whoever calls this tells the worker of the reading. */
    public CheckAnswer checkToldElsewhere(Actor actor, CheckQuestion question) {
        return check(actor, question, true);
    }

    private CheckAnswer check(Actor actor, CheckQuestion question, boolean toldElsewhere) {
        mustBeEntitled(actor);
        mustBeWhole(question);
        mustActFor(actor, question);
        LocalDate on = question.on() == null ? TheClock.today(clock) : question.on();
        WorkerRecord worker = worker(actor, question).orElse(null);
        Known known = worker == null ? Known.NOTHING : knowing.of(worker);
        CheckAnswer answer = new Judgement(known, question, on, law.book()).answer();
        UUID receipt = UUID.randomUUID();
        OffsetDateTime now = TheClock.now(clock);
        return answer.receipted(ledger.enter(new Entry(
                AuthorisationChecked.of(actor, worker, question, on, answer, receipt, toldElsewhere, now),
                Receipted.of(receipt, now, question, on, answer).content())));
    }

    private Optional<WorkerRecord> worker(Actor actor, CheckQuestion question) {
        if (question.shareCode() == null) {
            return parties.worker(question.nationalNumber());
        }
        return codes.use(
                        actor,
                        new Presented(
                                question.shareCode(), question.birthDate(), SharePurpose.CHECK, question.enterprise()))
                .flatMap(parties::worker);
    }

    static void mustBeEntitled(Actor actor) {
        actor.mustBeAnyOf(Role.EMPLOYER, Role.MANDATARY, Role.INSPECTOR);
    }

    static void mustBeWhole(CheckQuestion question) {
        if (question.enterprise() == null) {
            throw new Invalid(Violation.of("enterprise", "required"));
        }
        if ((question.nationalNumber() == null) == (question.shareCode() == null)) {
            throw new Invalid(Violation.of("worker", "worker.one-name"));
        }
        if (question.occupation() != null && !question.occupation().matches("[0-9]{4}")) {
            throw new Invalid(Violation.of("occupation", "facts.occupation"));
        }
    }

    static void mustActFor(Actor actor, CheckQuestion question) {
        if (!actor.is(Role.INSPECTOR) && !actor.actsFor().contains(question.enterprise())) {
            throw new NotEntitled("other-enterprise");
        }
    }
}
