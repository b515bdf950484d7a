package org.loket.transfer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.loket.document.DocumentRecord;
import org.loket.intake.ApplicationForm;
import org.loket.intake.Takeover;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.law.category.Category;
import org.loket.law.category.Slot;

/**
 * An offer as it stands.
 *
 * @param employer the name of who offers, as far as it is known
 * @param takeover what is tested again and what is not; null for who offers, until the worker accepts
 * @param documents what the new job is asked for
 * @param missing those of them that are not there
 * @param papers the latest edition of those that are there
 * @param objectionUntil the last day on which the authority may object; null before the acceptance and while the clock
 *     stands still
 * @param effectiveOn the first day with the new employer; null until it is settled
 */
public record TransferRecord(
        CaseNumber number,
        TransferState state,
        PermitNumber permit,
        EnterpriseNumber enterprise,
        String employer,
        Category category,
        ApplicationForm.Job job,
        OffsetDateTime offeredAt,
        LocalDate answerBy,
        OffsetDateTime answeredAt,
        Takeover takeover,
        List<Slot> documents,
        List<Slot> missing,
        List<DocumentRecord> papers,
        LocalDate objectionUntil,
        LocalDate effectiveOn) {

    public boolean isOpen() {
        return state == TransferState.OFFERED;
    }

    /** The same for who offers: nothing of the person before the person accepted. */
    TransferRecord forItsEmployer() {
        boolean accepted = takeover != null
                && (state == TransferState.ACCEPTED
                        || state == TransferState.SETTLED
                        || state == TransferState.OBJECTED);
        return accepted
                ? this
                : new TransferRecord(
                        number,
                        state,
                        permit,
                        enterprise,
                        employer,
                        category,
                        job,
                        offeredAt,
                        answerBy,
                        answeredAt,
                        null,
                        documents,
                        missing,
                        papers,
                        objectionUntil,
                        effectiveOn);
    }
}
