package org.loket.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.loket.access.Actor;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.category.Slot;

/** The forms as they were submitted, for the rooms that examine and read them. */
@ApplicationScoped
public class SubmittedForms {

    @Inject
    Applications applications;

    public ApplicationForm of(CaseNumber number) {
        return applications.get(number).form();
    }

    /** Only who filed that application goes on. */
    public void mustBeOf(Actor actor, CaseNumber number) {
        applications.of(actor, number);
    }

    /** Whether that application, submitted or not, is about that worker. */
    public boolean areAbout(WorkerNumber worker, CaseNumber number) {
        return applications.isOf(worker, number);
    }

    /** The slots of that file in which something stands. */
    public Set<Slot> filledSlots(CaseNumber number) {
        return applications.filledSlots(number);
    }
}
