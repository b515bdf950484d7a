package org.loket.delivery;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Wording;

/**
 * One notice on its way to one target.
 *
 * @param attempt which attempt this is, from 1
 * @param patientUntil after that nothing is tried again
 * @param cursor the place of the notice in the order of deliveries
 * @param enterprise the enterprise that is told; null where a worker is
 */
record Parcel(
        long id,
        int attempt,
        OffsetDateTime patientUntil,
        UUID notice,
        long cursor,
        String kind,
        CaseNumber caseNumber,
        String enterprise,
        OffsetDateTime at,
        String account,
        String target,
        String line,
        Locale language) {

    /** What is told, in the language of whoever is told. */
    String said() {
        return Wording.of(language).say("notice." + kind);
    }
}
