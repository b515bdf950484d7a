package org.loket.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.loket.casework.DecidingCase;
import org.loket.casework.ExaminingCase;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.casework.ProposingDecision;
import org.loket.intake.ApplicationForm;
import org.loket.intake.AttachingDocument;
import org.loket.intake.DraftingApplication;
import org.loket.intake.SubmittingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.law.category.Slot;

/** The steps that stories share. */
public final class Journey {

    private static final byte[] PDF = onePagePdf();

    private final TestHouse house;

    public Journey(TestHouse house) {
        this.house = house;
    }

    public CaseNumber draft(ApplicationForm form, Slot... slots) {
        CaseNumber number = house.the(DraftingApplication.class)
                .begin(People.EMPLOYER, form)
                .number();
        for (Slot slot : slots) {
            house.the(AttachingDocument.class).attach(People.EMPLOYER, number, slot, PDF);
        }
        return number;
    }

    public CaseNumber submit(ApplicationForm form) {
        CaseNumber number = draft(form, Slot.CONTRACT, Slot.PASSPORT, Slot.DIPLOMA);
        house.the(SubmittingApplication.class).submit(People.EMPLOYER, number, null);
        return number;
    }

    public CaseNumber proposeGrant(ApplicationForm form) {
        CaseNumber number = submit(form);
        house.the(ExaminingCase.class).examine(People.EXAMINER, number);
        propose(number, grant());
        return number;
    }

    public void propose(CaseNumber number, Proposal proposal) {
        house.the(ProposingDecision.class).propose(People.EXAMINER, number, null, proposal);
    }

    public void decide(CaseNumber number) {
        house.the(DecidingCase.class).decide(People.DECIDER, number, null);
    }

    public static Proposal grant() {
        return new Proposal(Outcome.GRANT, List.of(), LocalDate.of(2027, 1, 1), LocalDate.of(2029, 12, 31), null);
    }

    public static byte[] pdf() {
        return PDF.clone();
    }

    private static byte[] onePagePdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
