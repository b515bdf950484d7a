package org.loket.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.loket.kernel.CaseNumber;

/** Appeals as records, for the rooms that write about them; who may read them is for those rooms to say. */
@ApplicationScoped
public class AppealsMade {

    @Inject
    Appeals appeals;

    /** The appeals about that case and its permit, the first one first. */
    public List<AppealRecord> of(CaseNumber number) {
        return appeals.of(number).stream().map(Appeal::record).toList();
    }
}
