package org.loket.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loket.access.Configuration;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.WorkerNumber;
import org.loket.party.EmployerRecord;
import org.loket.party.Parties;
import org.loket.party.WorkerIdentity;

/** The demo house is furnished the first time that it opens: all of it in one transaction, or nothing. */
@Stateless
public class OpeningDemo {

    @Inject
    Configuration configuration;

    @Inject
    DemoAccounts accounts;

    @Inject
    Parties parties;

    @Inject
    Clock clock;

    /** Whether anything was added; never in a real house, and never to a house that has accounts. */
    public boolean open() {
        if (!configuration.isDemo() || accounts.areOpen()) {
            return false;
        }
        LocalDate today = TheClock.today(clock);
        EnterpriseNumber first = EnterpriseNumber.of("0403019261");
        EnterpriseNumber second = Numbers.enterprise(2);
        parties.enter(new EmployerRecord(first, "Scheldewerk", LocalDate.of(2005, 1, 1), 120, true));
        parties.enter(new EmployerRecord(second, "Zilverlinde Zorg", LocalDate.of(2011, 5, 1), 64, true));
        accounts.openStaff();
        accounts.openEmployer("employer", first);
        accounts.openEmployer("employer2", second);
        accounts.openMandatary("mandatary", List.of(first), today.minusYears(1));
        accounts.openWorker("worker", worker("Meera", "Salvekar", LocalDate.of(1992, 3, 14), "IND", "LKT000001"));
        accounts.openWorker("worker2", worker("Joselito", "Marabut", LocalDate.of(1988, 9, 2), "PHL", "LKT000002"));
        return true;
    }

    private WorkerNumber worker(String first, String last, LocalDate birth, String nationality, String passport) {
        return parties.recognise(
                new WorkerIdentity(first, last, birth, nationality, Numbers.national(birth), passport));
    }
}
