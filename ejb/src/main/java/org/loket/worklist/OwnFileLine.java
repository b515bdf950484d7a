package org.loket.worklist;

import java.time.LocalDate;
import org.loket.kernel.CaseNumber;

/**
 * One of a worker's own files, in a line.
 *
 * @param own whether the worker filed it alone
 * @param validUntil the last day of the admission; null where none was granted, and where nothing ends it
 */
public record OwnFileLine(
        CaseNumber number,
        boolean own,
        Standing standing,
        String employer,
        String jobTitle,
        LocalDate submittedOn,
        LocalDate validFrom,
        LocalDate validUntil) {}
