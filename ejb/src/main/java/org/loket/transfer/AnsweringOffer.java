package org.loket.transfer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.loket.access.Actor;
import org.loket.casework.ConcludingTransfer;
import org.loket.intake.ApplicationForm;
import org.loket.intake.FilingOffer;
import org.loket.intake.SubmittedForms;
import org.loket.intake.Takeover;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.InConflict;
import org.loket.kernel.NotKnown;
import org.loket.kernel.TheClock;
import org.loket.kernel.WorkerNumber;
import org.loket.law.ChangeRegime;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;

/** A worker accepts or refuses what is offered; accepting files it. */
@Stateless
public class AnsweringOffer {

    @Inject
    Transfers transfers;

    @Inject
    Permits permits;

    @Inject
    SubmittedForms forms;

    @Inject
    FilingOffer filing;

    @Inject
    TakingAlong taking;

    @Inject
    ConcludingTransfer concluding;

    @Inject
    DescribingTransfer describing;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    public TransferRecord accept(Actor actor, CaseNumber number) {
        Transfer transfer = open(actor, number);
        PermitRecord permit = permitTaken(transfer);
        ApplicationForm offered = forms.of(number);
        ApplicationForm whole = taking.whole(offered, permit);
        Takeover takeover = taking.of(permit, offered.job(), TheClock.today(clock));
        if (takeover.rules().applied() == ChangeRegime.NEW_APPLICATION) {
            filing.handOver(number, whole);
            happenings.fire(transfer.answered(TransferState.HANDED_OVER, actor.author(), TheClock.now(clock)));
        } else {
            happenings.fire(transfer.answered(TransferState.ACCEPTED, actor.author(), TheClock.now(clock)));
            filing.file(number, whole, permit.worker(), takeover, actor.author());
            if (takeover.rules().objection() == null) {
                concluding.unopposed(number);
            }
        }
        return describing.of(transfer);
    }

    public TransferRecord refuse(Actor actor, CaseNumber number) {
        Transfer transfer = open(actor, number);
        happenings.fire(transfer.answered(TransferState.REFUSED, actor.author(), TheClock.now(clock)));
        return describing.of(transfer);
    }

    private Transfer open(Actor actor, CaseNumber number) {
        WorkerNumber worker = actor.mustBeWorker();
        Transfer transfer = transfers
                .find(number)
                .filter(found -> found.worker().equals(worker))
                .orElseThrow(() -> new NotKnown("transfer"));
        transfers.hold(transfer.permit());
        transfers.fresh(transfer).mustBeOpenOn(TheClock.today(clock));
        return transfer;
    }

    private PermitRecord permitTaken(Transfer transfer) {
        if (transfers.of(transfer.permit()).stream().anyMatch(other -> other.is(TransferState.ACCEPTED))) {
            throw new InConflict("transfer.on-its-way");
        }
        LocalDate today = TheClock.today(clock);
        return permits.find(transfer.permit())
                .filter(permit -> permit.canBeTakenAlongOn(today))
                .orElseThrow(() -> new InConflict("transfer.void"));
    }
}
