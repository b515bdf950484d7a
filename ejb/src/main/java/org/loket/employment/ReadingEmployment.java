package org.loket.employment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.loket.kernel.PermitNumber;

/** Employments as records, for the rooms that read them; who may see them is for those rooms to say. */
@ApplicationScoped
public class ReadingEmployment {

    @Inject
    Employments employments;

    public Optional<EmploymentRecord> of(PermitNumber permit) {
        return employments.find(permit).map(Employment::record);
    }
}
