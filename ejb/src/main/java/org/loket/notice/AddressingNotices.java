package org.loket.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.loket.access.ActingAccounts;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;

/** Says which accounts are meant when a receiver is told something. */
@Stateless
public class AddressingNotices {

    @Inject
    ActingAccounts accounts;

    public Set<String> accountsOf(Receiver receiver) {
        return switch (receiver.kind()) {
            case ENTERPRISE -> accounts.actingFor(new EnterpriseNumber(receiver.key()));
            case WORKER -> accounts.of(WorkerNumber.of(receiver.key()));
        };
    }
}
