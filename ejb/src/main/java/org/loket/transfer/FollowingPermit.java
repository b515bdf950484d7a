package org.loket.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.loket.casework.CaseDecided;
import org.loket.casework.CaseReopened;
import org.loket.casework.ConcludingTransfer;
import org.loket.casework.Outcome;
import org.loket.casework.ReadingCase;
import org.loket.intake.DocumentOffered;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.InConflict;
import org.loket.kernel.PermitNumber;
import org.loket.register.PermitOver;
import org.loket.withdrawal.WithdrawalDecided;
import org.loket.withdrawal.WithdrawalState;

/** What becomes of offers when their file is decided, and when the permit is over. */
@ApplicationScoped
class FollowingPermit {

    @Inject
    Transfers transfers;

    @Inject
    ConcludingTransfer concluding;

    @Inject
    ReadingCase cases;

    @Inject
    Event<Happening> happenings;

    void decided(@Observes CaseDecided decided) {
        if (decided.takesAlong() == null) {
            return;
        }
        Transfer transfer = transfers.get(decided.number());
        if (decided.decision().outcome() == Outcome.GRANT) {
            happenings.fire(transfer.settled(decided.decision().validFrom(), decided.by(), decided.at()));
            voidAll(decided.takesAlong(), decided.at());
        } else {
            happenings.fire(transfer.turn(TransferState.OBJECTED, decided.by(), decided.at()));
        }
    }

    /**
     * An objection that is undone on appeal was none: the term to object goes on, or has passed. Whoever accepted another
     * offer meanwhile goes there.
     */
    void reopened(@Observes CaseReopened reopened) {
        transfers
                .find(reopened.number())
                .filter(transfer -> transfer.is(TransferState.OBJECTED))
                .ifPresent(transfer -> {
                    if (isGone(transfer)) {
                        concluding.permitIsGone(transfer.number());
                        happenings.fire(transfer.turn(TransferState.VOID, reopened.by(), reopened.at()));
                    } else {
                        transfer.objectionUndone();
                    }
                });
    }

    private boolean isGone(Transfer transfer) {
        return cases.of(transfer.number()).permitGone()
                || transfers.of(transfer.permit()).stream().anyMatch(other -> other.is(TransferState.ACCEPTED));
    }

    /** Who accepted while the permit was in force filed in time: only a permit that is taken away takes the transfer with it. */
    void over(@Observes PermitOver over) {
        switch (over.ending()) {
            case CONTRACT_END, THIRTIETH_BIRTHDAY, EXPIRY, WINDOW ->
                transfers.of(over.permit()).forEach(transfer -> voidOffer(transfer, over.at()));
            default -> voidAll(over.permit(), over.at());
        }
    }

    /** What is taken away on a day to come does not go to another employer before it. */
    void withdrawn(@Observes WithdrawalDecided decided) {
        if (decided.withdrawal().state() == WithdrawalState.WITHDRAWN) {
            voidAll(decided.withdrawal().permit(), decided.at());
        }
    }

    void mustNotBeOver(@Observes DocumentOffered offered) {
        transfers
                .find(offered.number())
                .map(Transfer::state)
                .filter(state ->
                        state == TransferState.REFUSED || state == TransferState.LAPSED || state == TransferState.VOID)
                .ifPresent(state -> {
                    throw new InConflict("transfer.over");
                });
    }

    private void voidAll(PermitNumber permit, OffsetDateTime at) {
        transfers.of(permit).forEach(transfer -> {
            voidOffer(transfer, at);
            voidAccepted(transfer, at);
        });
    }

    private void voidOffer(Transfer transfer, OffsetDateTime at) {
        if (transfer.is(TransferState.OFFERED)) {
            happenings.fire(transfer.turn(TransferState.VOID, Author.HOUSE, at));
        }
    }

    private void voidAccepted(Transfer transfer, OffsetDateTime at) {
        if (transfer.is(TransferState.ACCEPTED) || transfer.is(TransferState.OBJECTED)) {
            concluding.permitIsGone(transfer.number());
        }
        if (transfer.is(TransferState.ACCEPTED)) {
            happenings.fire(transfer.turn(TransferState.VOID, Author.HOUSE, at));
        }
    }
}
