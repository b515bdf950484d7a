package org.loket.web.faces.worker;

import java.time.LocalDate;
import java.time.Period;
import org.loket.law.Citation;
import org.loket.law.Provision;
import org.loket.law.book.LawBook;

/**
 * What a worker may and must do, as far as it can be said in one sentence, in the law of one day.
 *
 * @param searchWindow how long a worker has, after an admission ended, until a new employer must have filed
 * @param registrationDays working days after arrival
 */
public record Rights(
        Citation oneEmployer, Period searchWindow, Period renewalLatest, Period renewalEarliest, int registrationDays) {

    static Rights on(LocalDate day, LawBook book) {
        return new Rights(
                Provision.BVR_ONE_EMPLOYER.citation(),
                book.value("search-window", Period.class).on(day),
                book.value("renewal-filing.latest", Period.class).on(day),
                book.value("renewal-filing.earliest", Period.class).on(day),
                book.value("registration.working-days", Integer.class).on(day));
    }
}
