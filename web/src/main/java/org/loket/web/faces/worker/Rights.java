package org.loket.web.faces.worker;

import java.time.LocalDate;
import java.time.Period;
import org.loket.law.Citation;
import org.loket.law.Footing;
import org.loket.law.Provision;
import org.loket.law.book.LawBook;
import org.loket.law.jobsearch.Holder;
import org.loket.law.jobsearch.SearchWindow;
import org.loket.law.timelimit.Registration;

/**
 * What a worker may and must do, as far as it can be said in one sentence, in the law of one day.
 *
 * @param search how long a worker has, after an admission ended, until a new employer must have filed
 * @param byLaw how long that is under the rules that the federal authority applies
 * @param registrationDays working days after arrival
 */
public record Rights(
        Citation oneEmployer,
        Citation withoutLimit,
        SearchWindow search,
        Period byLaw,
        Period renewalLatest,
        Period renewalEarliest,
        int registrationDays) {

    static Rights on(LocalDate day, LawBook book) {
        return new Rights(
                Provision.BVR_ONE_EMPLOYER.citation(),
                Provision.BVR_UNLIMITED.citation(),
                SearchWindow.forAdmissionEndedOn(day, Holder.unknown(), book),
                book.value("search-window", Period.class).on(day),
                book.value("renewal-filing.latest", Period.class).on(day),
                book.value("renewal-filing.earliest", Period.class).on(day),
                Registration.forArrivalOn(day, book).workingDays());
    }

    /** Whether the window is asked for and is no law yet. */
    public boolean isOnlyAskedFor() {
        return search.footing() == Footing.POLICY_DEMAND;
    }
}
