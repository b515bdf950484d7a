package org.loket.worklist;

import java.time.LocalDate;
import org.loket.kernel.CaseNumber;

/**
 * One of a worker's own files, in a line.
 *
 * @param validUntil the last day of the admission; null where none was granted
 */
public record OwnFileLine(
        CaseNumber number,
        Standing standing,
        String employer,
        String jobTitle,
        LocalDate submittedOn,
        LocalDate validFrom,
        LocalDate validUntil) {}
