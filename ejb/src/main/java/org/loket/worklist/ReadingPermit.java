package org.loket.worklist;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.journal.FileRead;
import org.loket.journal.Journal;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;
import org.loket.party.EmployerRecord;
import org.loket.party.Parties;
import org.loket.party.WorkerIdentity;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;

/** Officials read every permit, its employer and its worker their own; each reading is journalled. */
@Stateless
public class ReadingPermit {

    @Inject
    Permits permits;

    @Inject
    Parties parties;

    @Inject
    Journal journal;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** The permit that was granted in that case, for whoever may read it. */
    public PermitNumber grantedIn(Actor actor, CaseNumber number) {
        PermitRecord permit = permits.grantedIn(number).orElseThrow(() -> new NotKnown("permit"));
        purposeOf(actor, permit);
        return permit.number();
    }

    public PermitFile read(Actor actor, PermitNumber number) {
        PermitRecord permit = permits.find(number).orElseThrow(() -> new NotKnown("permit"));
        FileRead.Purpose purpose = purposeOf(actor, permit);
        happenings.fire(new FileRead(
                permit.caseNumber().text(), FileRead.Part.FILE, purpose, actor.author(), TheClock.now(clock)));
        WorkerIdentity worker = parties.worker(permit.worker()).orElseThrow().identity();
        boolean itsEmployer = purpose == FileRead.Purpose.FILING;
        return new PermitFile(
                itsEmployer ? permit.forItsEmployer() : permit,
                worker.firstName() + " " + worker.lastName(),
                permit.isUnlimited() ? null : employerOf(permit),
                purpose == FileRead.Purpose.EXAMINATION ? historyOf(number) : List.of());
    }

    private String employerOf(PermitRecord permit) {
        return parties.employer(permit.enterprise()).map(EmployerRecord::name).orElseGet(() -> permit.enterprise()
                .written());
    }

    private List<Happened> historyOf(PermitNumber number) {
        return journal.historyOf(number.text()).stream()
                .map(line -> new Happened(line.kind(), line.function(), line.at()))
                .toList();
    }

    private static FileRead.Purpose purposeOf(Actor actor, PermitRecord permit) {
        if (actor.isRegionalStaff()) {
            return FileRead.Purpose.EXAMINATION;
        }
        if (!actor.isApplicant() && !actor.is(Role.WORKER)) {
            throw new NotEntitled("role");
        }
        if (actor.isApplicant() && actor.actsFor(permit.enterprise())) {
            return FileRead.Purpose.FILING;
        }
        if (permit.worker().equals(actor.worker())) {
            return FileRead.Purpose.OWN_FILE;
        }
        throw new NotKnown("permit");
    }
}
