package org.loket.worklist;

import java.util.List;
import org.loket.casework.CaseRecord;
import org.loket.document.DocumentRecord;
import org.loket.employment.EmploymentRecord;
import org.loket.intake.ApplicationForm;
import org.loket.register.PermitRecord;

/**
 * A whole file: what was asked, where it stands, what came in, what happened and what was granted.
 *
 * @param permit null where none was granted
 * @param employment null where nobody said anything about it
 */
public record CaseFile(
        CaseRecord state,
        ApplicationForm form,
        List<DocumentRecord> documents,
        List<Happened> history,
        PermitRecord permit,
        EmploymentRecord employment) {}
