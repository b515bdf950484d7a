package org.loket.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.law.category.Slot;

/** The forms as they were submitted, for the rooms that examine and read them. */
@ApplicationScoped
public class SubmittedForms {

    @Inject
    Applications applications;

    public ApplicationForm of(CaseNumber number) {
        return applications.get(number).form();
    }

    public EnterpriseNumber enterpriseOf(CaseNumber number) {
        return applications.get(number).enterprise();
    }

    /** The slots of that file in which something stands. */
    public Set<Slot> filledSlots(CaseNumber number) {
        return applications.filledSlots(number);
    }
}
