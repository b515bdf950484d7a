package org.loket.casework;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loket.access.Actor;
import org.loket.amendment.LawInForce;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;
import org.loket.law.Facts;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;

/** An official has the law examine a case: facts in, all findings out, both kept. */
@Stateless
public class ExaminingCase {

    @Inject
    Cases cases;

    @Inject
    FactsOfCase known;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public Assessment examine(Actor actor, CaseNumber number) {
        return examine(actor, number, null);
    }

    /** @param version the version that was read; null where the caller does not mind */
    public Assessment examine(Actor actor, CaseNumber number, Long version) {
        actor.mustBeRegionalStaff();
        PermitCase taken = cases.take(number);
        taken.mustBeAt(version);
        Facts facts = known.of(taken);
        Assessment found =
                Admission.forApplicationSubmittedOn(taken.submittedOn(), taken.category(), facts, law.book());
        Examined result = new Examined(
                taken.category(),
                found.lawDate(),
                found.lawVersion(),
                facts,
                found.verdict(),
                found.findings(),
                found.validAtMostUntil(),
                found.rings());
        CaseExamined examined = taken.examined(result, actor, TheClock.now(clock));
        cases.write();
        happenings.fire(examined);
        return found;
    }
}
