package org.loket.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.WorkerNumber;

/** To whom offers were made, for the rooms that show what belongs to them. */
@ApplicationScoped
public class OffersMade {

    @Inject
    Transfers transfers;

    /** Whether that worker can still answer that offer. */
    public boolean waitsFor(WorkerNumber worker, CaseNumber offer) {
        return transfers
                .find(offer)
                .filter(transfer -> transfer.is(TransferState.OFFERED))
                .filter(transfer -> transfer.worker().equals(worker))
                .isPresent();
    }
}
