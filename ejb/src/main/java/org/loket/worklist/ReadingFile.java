package org.loket.worklist;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.casework.CaseRecord;
import org.loket.casework.ReadingCase;
import org.loket.document.DocumentRecord;
import org.loket.document.Documents;
import org.loket.employment.ReadingEmployment;
import org.loket.intake.SubmittedForms;
import org.loket.journal.FileRead;
import org.loket.journal.FileRead.Part;
import org.loket.journal.FileRead.Purpose;
import org.loket.journal.Journal;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;
import org.loket.kernel.WorkerNumber;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;
import org.loket.transfer.OffersMade;

/** Reads submitted files whole, for those who may; each reading is journalled in the same transaction. */
@Stateless
public class ReadingFile {

    @Inject
    EntityManager store;

    @Inject
    ReadingCase cases;

    @Inject
    OwnFiles ownFiles;

    @Inject
    SubmittedForms forms;

    @Inject
    OffersMade offers;

    @Inject
    Documents documents;

    @Inject
    Permits permits;

    @Inject
    ReadingEmployment employments;

    @Inject
    Journal journal;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** The file for the official who examines it. */
    public CaseFile forExamination(Actor actor, CaseNumber number) {
        actor.mustBeRegionalStaff();
        return read(actor, cases.of(number), Purpose.EXAMINATION);
    }

    /** Where the case stands, for the official who just acted on it: the act is journalled, this look is part of it. */
    public StandingOfCase afterActing(Actor actor, CaseNumber number) {
        actor.mustBeRegionalStaff();
        return new StandingOfCase(cases.of(number), permits.grantedIn(number).orElse(null));
    }

    /** The file for who filed it: the employer or its mandatary, or the worker who files alone. */
    public CaseFile forApplicant(Actor actor, CaseNumber number) {
        forms.mustBeOf(actor, number);
        CaseRecord state = cases.of(number);
        if (state.enterprise() == null) {
            return withoutDeliberation(read(actor, state, Purpose.OWN_FILE));
        }
        return withoutAfterlife(withoutDeliberation(read(actor, state, Purpose.FILING)));
    }

    /** The worker's own files, newest first. */
    public List<CaseFile> dossier(Actor actor) {
        List<CaseFile> files = new ArrayList<>();
        for (CaseNumber number : numbersOf(actor.mustBeWorker())) {
            files.add(withoutDeliberation(read(actor, cases.of(number), Purpose.OWN_FILE)));
        }
        return files;
    }

    /**
     * One of the worker's own files, with the others in a line each; empty where the worker has none.
     *
     * @param number which one; null for the one under which the worker may work today, else looks for work, else the newest
     */
    public Optional<OwnFile> own(Actor actor, CaseNumber number) {
        List<OwnFileLine> lines = ownFiles.of(actor.mustBeWorker());
        if (lines.isEmpty() && number == null) {
            return Optional.empty();
        }
        OwnFileLine chosen = lines.stream()
                .filter(line -> number == null
                        ? line.standing() == Standing.VALID
                        : line.number().equals(number))
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> number == null && line.standing() == Standing.SEARCHING)
                        .findFirst())
                .or(() -> lines.stream().filter(line -> number == null).findFirst())
                .orElseThrow(() -> new NotKnown("file"));
        return Optional.of(new OwnFile(
                withoutDeliberation(read(actor, cases.of(chosen.number()), Purpose.OWN_FILE)),
                chosen.standing(),
                chosen.employer(),
                lines.stream().filter(line -> line != chosen).toList()));
    }

    /** The bytes of one document, for whoever may read the file it is in. */
    public Content document(Actor actor, CaseNumber number, UUID id) {
        Purpose purpose = purposeOf(actor, number);
        DocumentRecord found = documents.of(number).stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotKnown("document"));
        byte[] content = documents.content(number, id).orElseThrow(() -> new NotKnown("document"));
        happenings.fire(new FileRead(number.text(), Part.DOCUMENT, purpose, actor.author(), TheClock.now(clock)));
        return new Content(found, content);
    }

    /** A document with its bytes. */
    public record Content(DocumentRecord document, byte[] bytes) {}

    private Purpose purposeOf(Actor actor, CaseNumber number) {
        if (actor.isRegionalStaff()) {
            cases.of(number);
            return Purpose.EXAMINATION;
        }
        if (actor.is(Role.WORKER)) {
            WorkerNumber worker = actor.mustBeWorker();
            if (!forms.areAbout(worker, number) && !offers.waitsFor(worker, number)) {
                throw new NotKnown("file");
            }
            return Purpose.OWN_FILE;
        }
        if (!actor.isApplicant()) {
            throw new NotEntitled("role");
        }
        forms.mustBeOf(actor, number);
        return Purpose.FILING;
    }

    private CaseFile read(Actor actor, CaseRecord state, Purpose purpose) {
        CaseNumber number = state.number();
        PermitRecord permit = permits.grantedIn(number).orElse(null);
        CaseFile file = new CaseFile(
                state,
                forms.of(number),
                documents.of(number),
                journal.historyOf(number.text()).stream()
                        .map(line -> new Happened(line.kind(), line.function(), line.at()))
                        .toList(),
                permit,
                permit == null ? null : employments.of(permit.number()).orElse(null));
        happenings.fire(new FileRead(number.text(), Part.FILE, purpose, actor.author(), TheClock.now(clock)));
        return file;
    }

    // what officials propose to each other is theirs until it is decided
    private static CaseFile withoutDeliberation(CaseFile file) {
        return file.state().stage().isDecided()
                ? file
                : new CaseFile(
                        file.state().beforeProposal(),
                        file.form(),
                        file.documents(),
                        file.history().stream()
                                .filter(line -> !line.kind().equals("decision-proposed")
                                        && !line.kind().equals("proposal-sent-back"))
                                .toList(),
                        file.permit(),
                        file.employment());
    }

    // an employer reads of the end of the work, and of nothing that the worker does after it
    private static CaseFile withoutAfterlife(CaseFile file) {
        return file.permit() == null
                ? file
                : new CaseFile(
                        file.state(),
                        file.form(),
                        file.documents(),
                        file.history(),
                        file.permit().forItsEmployer(),
                        file.employment());
    }

    private List<CaseNumber> numbersOf(WorkerNumber worker) {
        List<?> numbers = store.createNativeQuery(
                        "select number from permit_case where worker = ? order by submitted_on desc, number desc")
                .setParameter(1, worker.toString())
                .getResultList();
        return numbers.stream().map(text -> new CaseNumber((String) text)).toList();
    }
}
