package org.loket.casework;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.amendment.LawInForce;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;
import org.loket.kernel.Written;
import org.loket.law.timelimit.Length;
import org.loket.law.timelimit.Term;

/** An official asks the applicant for information and the clock stops; the answer starts it again. */
@Stateless
public class AskingInformation {

    private static final int LONGEST = 4000;

    @Inject
    Cases cases;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public InformationRequestRecord ask(Actor actor, CaseNumber number, Long version, String question) {
        actor.mustBeRegionalStaff();
        String text = Written.checked("question", question, LONGEST);
        PermitCase taken = cases.take(number);
        taken.mustBeAt(version);
        LocalDate today = TheClock.today(clock);
        Length term = Term.COMPLETION.on(taken.submittedOn(), law.book());
        InformationAsked asked = taken.ask(
                text, today, term.lastDayFrom(today), term.citation(), law.book(), actor.author(), TheClock.now(clock));
        cases.write();
        happenings.fire(asked);
        return taken.requests().get(taken.requests().size() - 1).record();
    }

    /** The applicant answers; regional staff may record an answer that came by another way. */
    public InformationRequestRecord answer(Actor actor, CaseNumber number, UUID request, String answer) {
        PermitCase taken = cases.take(number);
        if (!actor.isRegionalStaff()) {
            actor.mustHaveFiled(taken.enterprise(), taken.worker());
        }
        String said = Written.checked("answer", answer, LONGEST);
        InformationAnswered answered = taken.answer(
                request,
                said,
                TheClock.today(clock),
                Term.COMPLETION.on(taken.submittedOn(), law.book()).citation(),
                law.book(),
                actor,
                TheClock.now(clock));
        cases.write();
        happenings.fire(answered);
        return taken.requests().stream()
                .map(InformationRequest::record)
                .filter(record -> record.id().equals(request))
                .findFirst()
                .orElseThrow();
    }
}
