package org.loket.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.loket.access.OpeningAccounts;
import org.loket.access.Role;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;

/** The accounts whose password is printed for everybody to try. */
@ApplicationScoped
class DemoAccounts {

    private static final String PASSWORD = "loket";

    @Inject
    OpeningAccounts opening;

    boolean areOpen() {
        return !opening.noneIsOpen();
    }

    void openStaff() {
        open("examiner", Role.EXAMINER);
        open("examiner2", Role.EXAMINER);
        open("decider", Role.DECIDER);
        open("lead", Role.LEAD);
        open("policy", Role.POLICY);
        open("inspector", Role.INSPECTOR);
        open("admin", Role.ADMIN);
    }

    /** The first two with the printed password; who files for the others signs in nowhere. */
    void openEmployer(Firm firm) {
        opening.open(firm.account(), Role.EMPLOYER, null, firm.number(), firm.standsApart() ? null : PASSWORD);
    }

    void openMandatary(String name, List<EnterpriseNumber> clients, LocalDate since) {
        opening.open(name, Role.MANDATARY, null, null, PASSWORD);
        clients.forEach(client -> opening.mandate(name, client, since, null));
    }

    void openWorker(String name, WorkerNumber worker) {
        opening.open(name, Role.WORKER, worker, null, PASSWORD);
    }

    private void open(String name, Role role) {
        opening.open(name, role, null, null, PASSWORD);
    }
}
