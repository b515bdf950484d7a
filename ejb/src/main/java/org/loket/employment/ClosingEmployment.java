package org.loket.employment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.loket.register.EmploymentEnding;
import org.loket.register.Permits;

/** The last day that the register settled is final: neither party can name another. */
@ApplicationScoped
class ClosingEmployment {

    @Inject
    Permits permits;

    @Inject
    Employments employments;

    void settled(@Observes EmploymentEnding ending) {
        permits.find(ending.permit())
                .map(employments::under)
                .ifPresent(employment -> employment.endedByAuthority(ending.lastDay(), null, ending.by()));
    }
}
