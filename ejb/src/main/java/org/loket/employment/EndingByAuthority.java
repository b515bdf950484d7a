package org.loket.employment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.loket.kernel.Author;
import org.loket.kernel.PermitNumber;
import org.loket.register.EndingEmployment;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.register.Permits;

/** The authority ends an employment for a reason that neither party can dispute. */
@ApplicationScoped
public class EndingByAuthority {

    @Inject
    Permits permits;

    @Inject
    Employments employments;

    @Inject
    EndingEmployment register;

    /** Says whether it did: a permit that is not valid any more is left as it is. */
    public boolean end(PermitNumber number, LocalDate lastDay, String because, Author by) {
        Optional<PermitRecord> valid = permits.find(number).filter(permit -> permit.state() == PermitState.VALID);
        valid.ifPresent(permit -> {
            employments.under(permit).endedByAuthority(lastDay, because, by);
            register.ended(number, lastDay, by);
        });
        return valid.isPresent();
    }
}
