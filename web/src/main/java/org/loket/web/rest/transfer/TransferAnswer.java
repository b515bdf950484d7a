package org.loket.web.rest.transfer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.loket.intake.ApplicationForm;
import org.loket.intake.Takeover;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.law.ChangeRegime;
import org.loket.law.Footing;
import org.loket.law.category.Category;
import org.loket.law.category.Slot;
import org.loket.transfer.TransferRecord;
import org.loket.transfer.TransferState;
import org.loket.web.rest.file.CitationAnswer;
import org.loket.web.rest.file.DocumentAnswer;
import org.loket.web.rest.file.TakeoverAnswer.Reused;
import org.loket.web.text.Text;

/**
 * An offer as it stands.
 *
 * @param id the number of the file that it has, or will have
 * @param documents what the new job is asked for
 * @param missing those of them that are not there
 * @param attached those that are there, for the worker to read before the answer
 * @param reused what the worker need not show again; none for who offers, until the worker accepts
 * @param objectionUntil the last day on which the authority may object; null before the acceptance and while the clock
 *     stands still
 */
record TransferAnswer(
        CaseNumber id,
        TransferState state,
        PermitNumber permit,
        EnterpriseNumber enterprise,
        String employer,
        Category category,
        ApplicationForm.Job job,
        OffsetDateTime offeredAt,
        LocalDate answerBy,
        OffsetDateTime answeredAt,
        Rules rules,
        List<Slot> documents,
        List<Slot> missing,
        List<DocumentAnswer> attached,
        List<Reused> reused,
        LocalDate objectionUntil,
        LocalDate effectiveOn) {

    /** The regime that applies; null for who offers, until the worker accepts. */
    record Rules(ChangeRegime regime, Footing footing, CitationAnswer citation, boolean confirmed) {}

    static TransferAnswer of(TransferRecord transfer, Text text) {
        Takeover takeover = transfer.takeover();
        return new TransferAnswer(
                transfer.number(),
                transfer.state(),
                transfer.permit(),
                transfer.enterprise(),
                transfer.employer(),
                transfer.category(),
                transfer.job(),
                transfer.offeredAt(),
                transfer.answerBy(),
                transfer.answeredAt(),
                takeover == null
                        ? null
                        : new Rules(
                                takeover.rules().applied(),
                                takeover.rules().footing(),
                                CitationAnswer.of(takeover.rules().citation(), text),
                                takeover.rules().confidence().isConfirmed()),
                transfer.documents(),
                transfer.missing(),
                DocumentAnswer.of(transfer.papers()),
                takeover == null ? List.of() : Reused.of(takeover),
                transfer.objectionUntil(),
                transfer.effectiveOn());
    }
}
