package org.loket.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.kernel.WorkerNumber;
import org.loket.share.SharePurpose;
import org.loket.share.UsingShareCode;
import org.loket.share.UsingShareCode.Presented;

/** Finds out whether somebody may ask a question, and whom it is about where a code says so. */
@ApplicationScoped
class Naming {

    @Inject
    UsingShareCode codes;

    @Inject
    Clock clock;

    Asked asked(Actor actor, CheckQuestion question) {
        return asked(actor, question, question.shareCode() != null);
    }

    /** @param toldElsewhere whether the worker is told of another reading */
    Asked asked(Actor actor, CheckQuestion question, boolean toldElsewhere) {
        mustBeEntitled(actor);
        mustBeWhole(question);
        mustActFor(actor, question);
        LocalDate on = question.on() == null ? TheClock.today(clock) : question.on();
        return new Asked(
                actor, question, on, question.shareCode() == null ? null : byCode(actor, question), toldElsewhere);
    }

    private WorkerNumber byCode(Actor actor, CheckQuestion question) {
        return codes.use(
                        actor,
                        new Presented(
                                question.shareCode(), question.birthDate(), SharePurpose.CHECK, question.enterprise()))
                .orElse(null);
    }

    static void mustBeEntitled(Actor actor) {
        actor.mustBeAnyOf(Role.EMPLOYER, Role.MANDATARY, Role.INSPECTOR);
    }

    private static void mustBeWhole(CheckQuestion question) {
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

    private static void mustActFor(Actor actor, CheckQuestion question) {
        if (!actor.is(Role.INSPECTOR) && !actor.actsFor().contains(question.enterprise())) {
            throw new NotEntitled("other-enterprise");
        }
    }
}
