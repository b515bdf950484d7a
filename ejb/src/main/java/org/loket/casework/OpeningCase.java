package org.loket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.loket.amendment.LawInForce;
import org.loket.intake.ApplicationSubmitted;
import org.loket.intake.DocumentOffered;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;

/** A complete application becomes a case, in the transaction that submits it. */
@ApplicationScoped
class OpeningCase {

    @Inject
    Cases cases;

    @Inject
    JudgingCase judging;

    @Inject
    LawInForce law;

    @Inject
    Event<Happening> happenings;

    @Inject
    Event<FeeDue> fees;

    void open(@Observes ApplicationSubmitted submitted) {
        LocalDate on = submitted.at().atZoneSameInstant(TheClock.BRUSSELS).toLocalDate();
        Assessment found = Admission.forApplicationSubmittedOn(
                on, submitted.form().category(), submitted.form().facts(), law.book());
        PermitCase opened = PermitCase.openedFor(submitted, on, found, law.book());
        cases.add(opened);
        CaseNumber number = opened.number();
        LocalDate dueOn = opened.deadline(law.book()).dueOn().orElseThrow();
        happenings.fire(new CaseOpened(number, dueOn, Author.HOUSE, submitted.at()));
        if (submitted.takeover() != null) {
            // whoever may object has the findings from the first day on
            judging.judge(opened, Author.HOUSE);
        }
        if (opened.fee(law.book()).isPresent()) {
            fees.fire(new FeeDue(number, opened.enterprise(), submitted.at()));
        }
    }

    void admit(@Observes DocumentOffered offered) {
        cases.find(offered.number()).ifPresent(PermitCase::mustBeUndecided);
    }
}
