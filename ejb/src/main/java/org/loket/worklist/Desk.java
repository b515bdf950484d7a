package org.loket.worklist;

import java.util.List;
import org.loket.casework.ExaminationRecord;
import org.loket.casework.Leeway;
import org.loket.party.EmployerRecord;

/**
 * What an official has on the desk to work on a case: the file, and what lies around it.
 *
 * @param employer as the register knows it; null where it does not
 * @param examinations newest first
 * @param ofWorker other files of the same worker, newest first
 * @param ofEmployer files of the same employer for other workers, newest first
 * @param returned proposals that were sent back, newest first
 * @param told whom the decision was told; empty until there is one
 */
public record Desk(
        CaseFile file,
        EmployerRecord employer,
        Leeway leeway,
        List<ExaminationRecord> examinations,
        List<CaseLine> ofWorker,
        List<CaseLine> ofEmployer,
        List<Returned> returned,
        List<Told> told) {}
