package org.loket.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.loket.kernel.Author;
import org.loket.kernel.PermitNumber;
import org.loket.register.EndingPermit;

/** What becomes of a withdrawal on appeal, and of the permit with it; who decided that is for the room of appeals to say. */
@ApplicationScoped
public class UndoingWithdrawal {

    @Inject
    Withdrawals withdrawals;

    @Inject
    EndingPermit register;

    /** The latest withdrawal of that permit. */
    public Optional<WithdrawalRecord> latest(PermitNumber permit) {
        return withdrawals.find(permit).map(Withdrawal::record);
    }

    public void annul(PermitNumber permit, Author by) {
        withdrawals.of(permit).annul();
        register.annulWithdrawal(permit, by);
    }

    /** It stands, from another day on. */
    public void move(PermitNumber permit, LocalDate from, Author by) {
        withdrawals.of(permit).move(from);
        register.moveWithdrawal(permit, from, by);
    }
}
