package org.loket.law.category;

import java.time.LocalDate;
import org.loket.law.Facts;

/** Judges admission to work: the one engine behind self-assessment, examination and letter. */
public final class Admission {

    private Admission() {}

    /** All findings under the law of the day of filing. */
    public static Assessment forApplicationSubmittedOn(LocalDate day, Category category, Facts facts) {
        throw new UnsupportedOperationException(category + " on " + day + " for " + facts);
    }
}
