package org.loket.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.loket.access.Actor;
import org.loket.casework.DecidingCase;
import org.loket.casework.ExaminingCase;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.casework.ProposingDecision;
import org.loket.check.CheckAnswer;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckingAuthorisation;
import org.loket.intake.ApplicationForm;
import org.loket.intake.AttachingDocument;
import org.loket.intake.DraftingApplication;
import org.loket.intake.SubmittingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.law.category.Slot;
import org.loket.notice.DeliveringNotices;
import org.loket.notice.NoticeRecord;
import org.loket.notice.ReadingNotices;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;
import org.loket.sweep.Sweeper;

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

    /** The permit that is granted when that form is filed today. */
    public PermitRecord granted(ApplicationForm form) {
        CaseNumber file = proposeGrant(form);
        decide(file);
        return grantedIn(file);
    }

    public PermitRecord grantedIn(CaseNumber file) {
        return house.inTransaction(
                () -> house.the(Permits.class).grantedIn(file).orElseThrow());
    }

    public PermitRecord permit(PermitNumber number) {
        return house.inTransaction(() -> house.the(Permits.class).find(number).orElseThrow());
    }

    public void sweepOn(LocalDate day) {
        house.dayIs(day);
        house.the(Sweeper.class).sweep();
    }

    /** The kinds of all that somebody was told, oldest first. */
    public List<String> toldTo(Actor actor) {
        return told(actor).map(NoticeRecord::kind).toList();
    }

    Stream<NoticeRecord> told(Actor actor) {
        DeliveringNotices delivering = house.the(DeliveringNotices.class);
        delivering.owed(100).forEach(delivering::deliver);
        return house.the(ReadingNotices.class).after(actor, 0, 200).stream();
    }

    /** What the employer of the stories is answered about Anila. */
    public CheckAnswer check(LocalDate on) {
        return house.the(CheckingAuthorisation.class)
                .check(People.EMPLOYER, new CheckQuestion(SampleForms.ANILA, SampleForms.ENTERPRISE, null, on));
    }

    public List<String> grounds(LocalDate on) {
        return check(on).grounds().stream().map(CheckAnswer.Ground::code).toList();
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
