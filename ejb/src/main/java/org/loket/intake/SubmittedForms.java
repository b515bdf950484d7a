package org.loket.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;

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
}
