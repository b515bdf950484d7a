package org.loket.intake;

import java.time.OffsetDateTime;
import java.util.List;
import org.loket.document.DocumentRecord;
import org.loket.kernel.CaseNumber;

/**
 * An application as its applicant sees it.
 *
 * @param missing the fields and slots that must still be filled before it can be submitted
 * @param version the version to name when changing it
 */
public record ApplicationRecord(
        CaseNumber number,
        Stage stage,
        ApplicationForm form,
        List<String> missing,
        List<DocumentRecord> documents,
        long version,
        OffsetDateTime changedAt,
        OffsetDateTime submittedAt) {}
