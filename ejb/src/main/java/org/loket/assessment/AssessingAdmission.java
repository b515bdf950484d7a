package org.loket.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.loket.amendment.LawInForce;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.law.FactsChecked;
import org.loket.law.NotYetInForce;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.law.category.Category;

/** Anybody asks whether a permit is possible; the answer is that of the engine that decides, and nothing is kept. */
@Stateless
public class AssessingAdmission {

    @Inject
    LawInForce law;

    @Inject
    Clock clock;

    /** Every fault in the question is named at once; a day before the law is known is one of them. */
    public AdmissionAnswer assess(AdmissionQuestion asked) {
        LocalDate day = asked.submittedOn() == null ? TheClock.today(clock) : asked.submittedOn();
        List<Category> wanted = asked.category() == null ? List.of(Category.values()) : List.of(asked.category());
        List<Assessment> known = new ArrayList<>();
        List<NotYetInForce> unknown = new ArrayList<>();
        List<Category> unanswered = new ArrayList<>();
        for (Category category : wanted) {
            try {
                known.add(Admission.forApplicationSubmittedOn(day, category, asked.facts(), law.book()));
            } catch (NotYetInForce e) {
                unknown.add(e);
                unanswered.add(category);
            }
        }
        mustMakeSense(asked, day, known.isEmpty() ? unknown : List.of());
        return new AdmissionAnswer(day, Admission.possible(known), unanswered);
    }

    private static void mustMakeSense(AdmissionQuestion asked, LocalDate day, List<NotYetInForce> unknown) {
        List<Violation> faults = new ArrayList<>(FactsChecked.violations(asked.facts(), day));
        unknown.stream()
                .map(NotYetInForce::firstDay)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> faults.add(Violation.of("submittedOn", "law-unknown", day, first)));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
