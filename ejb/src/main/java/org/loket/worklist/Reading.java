package org.loket.worklist;

import java.time.OffsetDateTime;
import org.loket.journal.FileRead.Part;
import org.loket.journal.FileRead.Purpose;
import org.loket.kernel.EnterpriseNumber;

/**
 * One reading of a worker's file, as the worker is told of it: the function of the reader, never the name.
 *
 * @param file the number of the file; null where the reading was about the person
 * @param enterprise for which enterprise an authorisation was checked; null for every other reading
 * @param own whether it was the worker
 */
public record Reading(
        long position,
        String file,
        String function,
        EnterpriseNumber enterprise,
        Part part,
        Purpose purpose,
        OffsetDateTime at,
        boolean own) {}
