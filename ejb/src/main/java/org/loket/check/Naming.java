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
        mustBeEntitled(actor);
        mustBeWhole(question);
        mustActFor(actor, question);
        boolean byCode = question.shareCode() != null;
        return new Asked(actor, question, day(question), byCode ? byCode(actor, question) : null, byCode);
    }

    /** What an inspection asks about somebody named by number, for any enterprise; it tells the worker of the reading itself. */
    Asked inspected(Actor actor, CheckQuestion question) {
        actor.mustBe(Role.INSPECTOR);
        mustBeWhole(question);
        return new Asked(actor, question, day(question), null, true);
    }

    private LocalDate day(CheckQuestion question) {
        return question.on() == null ? TheClock.today(clock) : question.on();
    }

    private WorkerNumber byCode(Actor actor, CheckQuestion question) {
        return codes.use(
                        actor,
                        new Presented(
                                question.shareCode(), question.birthDate(), SharePurpose.CHECK, question.enterprise()))
                .orElse(null);
    }

    static void mustBeEntitled(Actor actor) {
        if (actor.is(Role.INSPECTOR)) {
            // a check has no purpose of which the worker could be told
            throw new NotEntitled("inspection-purpose");
        }
        actor.mustBeApplicant();
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
        if (!actor.actsFor().contains(question.enterprise())) {
            throw new NotEntitled("other-enterprise");
        }
    }
}
