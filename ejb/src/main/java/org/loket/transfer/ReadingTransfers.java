package org.loket.transfer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.journal.FileRead;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;

/** A worker reads what is offered, an employer what it offered; nobody else learns that it was. */
@Stateless
public class ReadingTransfers {

    private static final int MOST = 200;

    @Inject
    Transfers transfers;

    @Inject
    DescribingTransfer describing;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    /** Newest first. */
    public List<TransferRecord> own(Actor actor) {
        if (actor.is(Role.WORKER)) {
            return transfers.of(actor.mustBeWorker(), MOST).stream()
                    .map(describing::of)
                    .toList();
        }
        actor.mustBeApplicant();
        return actor.actsFor().isEmpty()
                ? List.of()
                : transfers.of(actor.actsFor(), MOST).stream()
                        .map(describing::of)
                        .map(TransferRecord::forItsEmployer)
                        .toList();
    }

    /** How many offers wait for the answer of the worker. */
    public long waiting(Actor actor) {
        return transfers.waitingFor(actor.mustBeWorker());
    }

    public TransferRecord read(Actor actor, CaseNumber number) {
        if (!actor.is(Role.WORKER) && !actor.isApplicant()) {
            throw new NotEntitled("role");
        }
        Transfer transfer = transfers.get(number);
        boolean worker = transfer.worker().equals(actor.worker());
        if (!worker && !actor.actsFor().contains(transfer.enterprise())) {
            throw new NotKnown("transfer");
        }
        happenings.fire(new FileRead(
                number.text(),
                FileRead.Part.FILE,
                worker ? FileRead.Purpose.OWN_FILE : FileRead.Purpose.FILING,
                actor.author(),
                TheClock.now(clock)));
        TransferRecord found = describing.of(transfer);
        return worker ? found : found.forItsEmployer();
    }
}
