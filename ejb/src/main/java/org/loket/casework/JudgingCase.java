package org.loket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loket.amendment.LawInForce;
import org.loket.intake.Takeover;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;
import org.loket.law.Facts;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;

/** Has the law judge a case and keeps what it found; of a permit that is taken along, what changed. */
@ApplicationScoped
class JudgingCase {

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

    Assessment judge(PermitCase taken, Author by) {
        Facts facts = known.of(taken);
        Takeover takeover = taken.takeover().orElse(null);
        Assessment whole =
                Admission.forApplicationSubmittedOn(taken.submittedOn(), taken.category(), facts, law.book());
        Assessment found = takeover == null
                ? whole
                : whole.on(takeover.testedAgain(whole.findings(), facts.job().startsOn()));
        Examined result = new Examined(
                taken.category(),
                found.lawDate(),
                found.lawVersion(),
                facts,
                found.verdict(),
                found.findings(),
                found.validAtMostUntil(),
                found.rings(),
                takeover);
        CaseExamined examined = taken.examined(result, by, TheClock.now(clock));
        cases.write();
        happenings.fire(examined);
        return found;
    }
}
