package org.loket.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.loket.kernel.CaseNumber;

/** Withdrawals as records, for the rooms that write about them; who may read them is for those rooms to say. */
@ApplicationScoped
public class WithdrawalsMade {

    @Inject
    Withdrawals withdrawals;

    /** The withdrawals of the permit that was granted in that case, the first one first. */
    public List<WithdrawalRecord> of(CaseNumber number) {
        return withdrawals.of(number).stream().map(Withdrawal::record).toList();
    }
}
