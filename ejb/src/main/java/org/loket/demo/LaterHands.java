package org.loket.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loket.appeal.DecidingAppeal;
import org.loket.appeal.LodgingAppeal;
import org.loket.inspection.RecallingInspections;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;
import org.loket.renewal.RenewingPermit;
import org.loket.transfer.AnsweringOffer;
import org.loket.transfer.OfferingWork;
import org.loket.withdrawal.AnsweringHearing;
import org.loket.withdrawal.DecidingWithdrawal;
import org.loket.withdrawal.WithdrawingPermit;

/** The use cases by which life goes on after a decision. */
@ApplicationScoped
class LaterHands {

    @Inject
    Permits permits;

    @Inject
    OfferingWork offering;

    @Inject
    AnsweringOffer answering;

    @Inject
    WithdrawingPermit withdrawing;

    @Inject
    AnsweringHearing hearing;

    @Inject
    DecidingWithdrawal decidingWithdrawal;

    @Inject
    LodgingAppeal appealing;

    @Inject
    DecidingAppeal decidingAppeal;

    @Inject
    RenewingPermit renewing;

    @Inject
    RecallingInspections inspections;

    PermitNumber permitOf(CaseNumber number) {
        return permits.grantedIn(number).map(PermitRecord::number).orElseThrow();
    }

    OfferingWork offering() {
        return offering;
    }

    AnsweringOffer answering() {
        return answering;
    }

    WithdrawingPermit withdrawing() {
        return withdrawing;
    }

    AnsweringHearing hearing() {
        return hearing;
    }

    DecidingWithdrawal decidingWithdrawal() {
        return decidingWithdrawal;
    }

    LodgingAppeal appealing() {
        return appealing;
    }

    DecidingAppeal decidingAppeal() {
        return decidingAppeal;
    }

    RenewingPermit renewing() {
        return renewing;
    }

    RecallingInspections recallingInspections() {
        return inspections;
    }
}
