package org.loket.check;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.employment.ReadingEmployment;
import org.loket.kernel.Happening;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.kernel.WorkerNumber;
import org.loket.party.Parties;
import org.loket.party.WorkerRecord;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;
import org.loket.share.SharePurpose;
import org.loket.share.UsingShareCode;
import org.loket.share.UsingShareCode.Presented;

/**
 * An employer, its mandatary or an inspector asks whether a worker may do a job for an employer on a day. Somebody
 * unknown and somebody who works for another employer are answered alike.
 */
@Stateless
public class CheckingAuthorisation {

    @Inject
    Parties parties;

    @Inject
    UsingShareCode codes;

    @Inject
    Permits permits;

    @Inject
    ReadingEmployment employments;

    @Inject
    WithoutPermit withoutPermit;

    @Inject
    Explaining explaining;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public CheckAnswer check(Actor actor, CheckQuestion question) {
        mustBeEntitled(actor, question);
        LocalDate on = question.on() == null ? TheClock.today(clock) : question.on();
        Optional<WorkerNumber> worker = worker(actor, question);
        CheckAnswer answer = answer(worker.orElse(null), question, on);
        happenings.fire(new AuthorisationChecked(
                worker.map(WorkerNumber::toString).orElse("unknown"),
                answer.receipt(),
                question.enterprise(),
                on,
                answer.verdict(),
                question.shareCode() != null,
                actor.author(),
                TheClock.now(clock)));
        return answer;
    }

    private CheckAnswer answer(WorkerNumber worker, CheckQuestion question, LocalDate on) {
        HeldPermits held = held(worker, question);
        CheckAnswer answer = held.answer(question.occupation(), on);
        if (answer.verdict() != CheckAnswer.Verdict.NOT_ALLOWED) {
            return question.document() == ShownDocument.ANNEX_46
                    ? explaining.onAnnex46(
                            answer, held.covering(on).orElseThrow().permit().validFrom(), on)
                    : answer;
        }
        return withoutPermit.answer(worker, question.nationality(), on).orElseGet(() -> {
            if (worker == null || held.covering(on).isPresent()) {
                return answer;
            }
            CheckAnswer explained =
                    explaining.undecided(answer, worker, question, !held.held().isEmpty());
            return question.shareCode() == null ? explained : explaining.inWindow(explained, worker, on);
        });
    }

    private HeldPermits held(WorkerNumber worker, CheckQuestion question) {
        List<PermitRecord> held = worker == null ? List.of() : permits.of(worker, question.enterprise());
        return new HeldPermits(held.stream().map(this::held).toList());
    }

    private Optional<WorkerNumber> worker(Actor actor, CheckQuestion question) {
        if (question.shareCode() == null) {
            return Optional.ofNullable(question.nationalNumber())
                    .flatMap(parties::worker)
                    .map(WorkerRecord::number);
        }
        return codes.use(
                actor,
                new Presented(question.shareCode(), question.birthDate(), SharePurpose.CHECK, question.enterprise()));
    }

    // only an end of which somebody spoke can be in dispute
    private HeldPermit held(PermitRecord permit) {
        return new HeldPermit(
                permit,
                permit.endedOn() == null
                        ? null
                        : employments.of(permit.number()).orElse(null));
    }

    private static void mustBeEntitled(Actor actor, CheckQuestion question) {
        if (!actor.isApplicant() && !actor.is(Role.INSPECTOR)) {
            throw new NotEntitled("role");
        }
        if (question.enterprise() == null) {
            throw new Invalid(Violation.of("enterprise", "required"));
        }
        if ((question.nationalNumber() == null) == (question.shareCode() == null)) {
            throw new Invalid(Violation.of("worker", "worker.one-name"));
        }
        if (question.occupation() != null && !question.occupation().matches("[0-9]{4}")) {
            throw new Invalid(Violation.of("occupation", "facts.occupation"));
        }
        if (!actor.is(Role.INSPECTOR) && !actor.actsFor().contains(question.enterprise())) {
            throw new NotEntitled("other-enterprise");
        }
    }
}
