package org.loket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loket.kernel.CaseNumber;

/** Cases as records, for the rooms that read them; who may see them is for those rooms to say. */
@ApplicationScoped
public class ReadingCase {

    @Inject
    Cases cases;

    public CaseRecord of(CaseNumber number) {
        return cases.get(number).record();
    }
}
