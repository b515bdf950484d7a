package org.loket.law.jobsearch;

import java.time.LocalDate;
import java.time.Period;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.Footing;
import org.loket.law.SearchRegime;
import org.loket.law.book.LawBook;

/**
 * The time to find other work after an admission to work ended, under the regime of the day on which it ended. It is used
 * in time when a new employer has filed on its last day at the latest; starting to work can come later.
 *
 * @param chosen the regime that the administration chose
 * @param applied the regime that applies to this worker: a Blue Card has its own wherever the law is applied
 */
public record SearchWindow(
        SearchRegime chosen,
        SearchRegime applied,
        Period length,
        LocalDate firstDay,
        LocalDate lastDay,
        Citation citation,
        Confidence confidence) {

    /** The window under the law of the last day of the admission, which is not counted. */
    public static SearchWindow forAdmissionEndedOn(LocalDate lastDayOfWork, Holder holder, LawBook book) {
        Dated<SearchRegime> chosen = book.value("regime." + SearchRegime.QUESTION, SearchRegime.class)
                .versionOn(lastDayOfWork);
        WindowRule rule = WindowRule.of(chosen.value(), holder);
        Dated<Period> length = book.value(rule.lengthFor(lastDayOfWork, holder, book), Period.class)
                .versionOn(lastDayOfWork);
        return new SearchWindow(
                chosen.value(),
                rule.regime(),
                length.value(),
                lastDayOfWork.plusDays(1),
                lastDayOfWork.plus(length.value()),
                rule.basis().citation(),
                rule.basis()
                        .confidence()
                        .weakest(chosen.source().confidence())
                        .weakest(length.source().confidence()));
    }

    /** What the window stands on. */
    public Footing footing() {
        return applied.footing();
    }

    /** Whether an application, transfer or notification of that day comes in time. */
    public boolean isUsedBy(LocalDate filedOn) {
        return !filedOn.isAfter(lastDay);
    }

    /** Whether the worker may still be looking on that day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
