package org.loket.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;

/** Accounts are opened and mandates given. */
@Stateless
public class OpeningAccounts {

    @Inject
    Accounts accounts;

    /** Whether nobody can sign in yet. */
    public boolean noneIsOpen() {
        return accounts.areNone();
    }

    /** @param password null for somebody who signs in elsewhere */
    public void open(String name, Role role, WorkerNumber worker, EnterpriseNumber enterprise, String password) {
        String hash = password == null ? null : Password.hash(password);
        accounts.add(Account.opened(name, Set.of(role), worker, enterprise, hash));
    }

    /** @param until the last day of the mandate; null while it runs on */
    public void mandate(String account, EnterpriseNumber enterprise, LocalDate from, LocalDate until) {
        accounts.add(Mandate.given(account, enterprise, from, until));
    }
}
