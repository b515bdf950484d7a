package org.loket.labourmarket;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.law.Facts;
import org.loket.law.category.Admission;
import org.loket.law.category.Category;

/** The recorded surpluses: for officials to look through, and for the law to judge by. */
@Stateless
public class ReadingSurpluses {

    @Inject
    Surpluses surpluses;

    /**
     * The figures that count on that day, in the order of occupations.
     *
     * @param occupation ISCO-08; null for every occupation
     * @param after the id of the last figure of the page before; null for the first page
     */
    public List<SurplusRecord> on(Actor actor, LocalDate day, String occupation, UUID after, int most) {
        actor.mustKnowTheLabourMarket();
        if (occupation != null && !occupation.matches("[0-9]{4}")) {
            throw new Invalid(Violation.of("occupation", "facts.occupation"));
        }
        SurplusRecord last = after == null
                ? null
                : surpluses.get(after).orElseThrow(() -> new Invalid(Violation.of("after", "cursor.form")));
        return surpluses.page(day, occupation, last, most);
    }

    /** The facts with the figures for their occupation, where an application of that category is judged by them. */
    public Facts addedTo(Facts facts, Category category, LocalDate filedOn) {
        return Admission.testsTheLabourMarket(category) ? addedTo(facts, filedOn) : facts;
    }

    /** The facts with the figures for their occupation that count on the day of filing. */
    public Facts addedTo(Facts facts, LocalDate filedOn) {
        String occupation = facts.job().occupation();
        return occupation == null
                ? facts
                : facts.with(surpluses.countingOn(filedOn, occupation).stream()
                        .map(SurplusRecord::fact)
                        .toList());
    }
}
