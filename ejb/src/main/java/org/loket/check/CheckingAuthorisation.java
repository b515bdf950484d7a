package org.loket.check;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.check.CheckAnswer.Ground;
import org.loket.check.CheckAnswer.Verdict;
import org.loket.kernel.Happening;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.kernel.WorkerNumber;
import org.loket.law.Citation;
import org.loket.law.Provision;
import org.loket.party.Parties;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;

/**
 * An employer, its mandatary or an inspector asks whether a worker may do a job for an employer on a day. Somebody
 * unknown and somebody who works for another employer are answered alike.
 */
@Stateless
public class CheckingAuthorisation {

    private static final Citation ONE_EMPLOYER = Provision.BVR_ONE_EMPLOYER.citation();

    @Inject
    Parties parties;

    @Inject
    Permits permits;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public CheckAnswer check(Actor actor, CheckQuestion question) {
        mustBeEntitled(actor, question);
        LocalDate on = question.on() == null ? TheClock.today(clock) : question.on();
        Optional<WorkerNumber> worker = Optional.ofNullable(question.nationalNumber())
                .flatMap(parties::worker)
                .map(known -> known.number());
        List<PermitRecord> held =
                worker.map(known -> permits.of(known, question.enterprise())).orElse(List.of());
        CheckAnswer answer = answer(held, question.occupation(), on);
        happenings.fire(new AuthorisationChecked(
                held.isEmpty() ? "unknown" : worker.orElseThrow().toString(),
                answer.receipt(),
                question.enterprise(),
                on,
                answer.verdict(),
                actor.author(),
                TheClock.now(clock)));
        return answer;
    }

    private static void mustBeEntitled(Actor actor, CheckQuestion question) {
        if (!actor.isApplicant() && !actor.is(Role.INSPECTOR)) {
            throw new NotEntitled("role");
        }
        if (question.enterprise() == null) {
            throw new Invalid(Violation.of("enterprise", "required"));
        }
        if (question.occupation() != null && !question.occupation().matches("[0-9]{4}")) {
            throw new Invalid(Violation.of("occupation", "facts.occupation"));
        }
        if (!actor.is(Role.INSPECTOR) && !actor.actsFor().contains(question.enterprise())) {
            throw new NotEntitled("other-enterprise");
        }
    }

    private static CheckAnswer answer(List<PermitRecord> held, String occupation, LocalDate on) {
        Optional<PermitRecord> valid = held.stream()
                .filter(permit -> !on.isBefore(permit.validFrom()) && !on.isAfter(permit.validUntil()))
                .findFirst();
        if (valid.isPresent()) {
            return answer(valid.get(), occupation);
        }
        return held.stream()
                .filter(permit -> permit.validFrom().isAfter(on))
                .reduce((later, earlier) -> earlier)
                .map(permit -> refused(Ground.of("not-yet-valid", ONE_EMPLOYER, permit.validFrom())))
                .or(() -> held.stream()
                        .findFirst()
                        .map(permit -> refused(Ground.of("ended", ONE_EMPLOYER, permit.validUntil()))))
                .orElseGet(() -> refused(Ground.of("no-authorisation", ONE_EMPLOYER)));
    }

    private static CheckAnswer answer(PermitRecord permit, String occupation) {
        Ground authorised = Ground.of("authorised", ONE_EMPLOYER, permit.validFrom(), permit.validUntil());
        if (occupation == null || occupation.equals(permit.occupation())) {
            return allowed(Verdict.ALLOWED, permit, List.of(authorised));
        }
        if (permit.occupation() == null) {
            Ground onlyThatFunction = Ground.of("permit-function-only", ONE_EMPLOYER);
            return allowed(Verdict.ALLOWED_WITH_CONDITIONS, permit, List.of(authorised, onlyThatFunction));
        }
        return refused(Ground.of("other-function", ONE_EMPLOYER));
    }

    private static CheckAnswer allowed(Verdict verdict, PermitRecord permit, List<Ground> grounds) {
        return new CheckAnswer(verdict, permit.validUntil(), grounds, UUID.randomUUID());
    }

    private static CheckAnswer refused(Ground ground) {
        return new CheckAnswer(Verdict.NOT_ALLOWED, null, List.of(ground), UUID.randomUUID());
    }
}
