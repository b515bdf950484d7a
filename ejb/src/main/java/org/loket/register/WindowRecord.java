package org.loket.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import org.loket.kernel.CaseNumber;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.SearchRegime;

/**
 * The term in which a worker may find another employer, as it was opened.
 *
 * @param endedOn the last day of the employment, which is not counted
 * @param regime the regime that applied on that day
 * @param usedIn the application that uses the window in time; null while there is none
 */
public record WindowRecord(
        LocalDate endedOn,
        SearchRegime regime,
        LocalDate lastDay,
        Period length,
        Citation citation,
        Confidence confidence,
        OffsetDateTime openedAt,
        CaseNumber usedIn) {

    /** The worker is warned so many days before the last day. */
    public static final List<Integer> WARNINGS = List.of(180, 90, 60, 30, 14);
}
