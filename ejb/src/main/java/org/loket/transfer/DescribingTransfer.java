package org.loket.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loket.amendment.LawInForce;
import org.loket.casework.CaseRecord;
import org.loket.casework.ReadingCase;
import org.loket.document.DocumentRecord;
import org.loket.document.Documents;
import org.loket.intake.ApplicationForm;
import org.loket.intake.SubmittedForms;
import org.loket.intake.Takeover;
import org.loket.kernel.TheClock;
import org.loket.law.category.Admission;
import org.loket.law.category.Slot;
import org.loket.party.EmployerRecord;
import org.loket.party.Parties;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;

/** An offer as a record: as it would be today until it is accepted, and as it was filed after that. */
@ApplicationScoped
class DescribingTransfer {

    @Inject
    Permits permits;

    @Inject
    SubmittedForms forms;

    @Inject
    Documents kept;

    @Inject
    ReadingCase cases;

    @Inject
    TakingAlong taking;

    @Inject
    Parties parties;

    @Inject
    LawInForce law;

    TransferRecord of(Transfer transfer) {
        PermitRecord permit = permits.find(transfer.permit()).orElseThrow();
        ApplicationForm offered = forms.of(transfer.number());
        Optional<CaseRecord> filed = cases.find(transfer.number());
        LocalDate day = filed.map(CaseRecord::submittedOn)
                .orElse(transfer.offeredAt()
                        .atZoneSameInstant(TheClock.BRUSSELS)
                        .toLocalDate());
        Takeover takeover = filed.map(CaseRecord::takeover).orElseGet(() -> taking.of(permit, offered.job(), day));
        List<Slot> documents = takeover.documents(Admission.forApplicationSubmittedOn(
                        day, permit.category(), taking.whole(offered, permit).facts(), law.book())
                .documents());
        Map<String, DocumentRecord> papers = new LinkedHashMap<>();
        kept.of(transfer.number()).forEach(paper -> papers.putIfAbsent(paper.slot(), paper));
        return new TransferRecord(
                transfer.number(),
                transfer.state(),
                transfer.permit(),
                transfer.enterprise(),
                parties.employer(transfer.enterprise())
                        .map(EmployerRecord::name)
                        .orElse(offered.employer().name()),
                permit.category(),
                offered.job(),
                transfer.offeredAt(),
                transfer.answerBy(),
                transfer.answeredAt(),
                takeover,
                documents,
                documents.stream()
                        .filter(slot -> !papers.containsKey(slot.name()))
                        .toList(),
                List.copyOf(papers.values()),
                transfer.is(TransferState.ACCEPTED)
                        ? filed.map(CaseRecord::dueOn).orElse(null)
                        : null,
                transfer.effectiveOn());
    }
}
