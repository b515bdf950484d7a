package org.loket.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.loket.access.Actor;
import org.loket.access.Configuration;
import org.loket.access.Role;
import org.loket.kernel.TheClock;
import org.loket.kernel.WorkerNumber;
import org.loket.labourmarket.RecordingSurpluses;
import org.loket.party.Parties;
import org.loket.party.WorkerRecord;

/** The demo house is furnished the first time that it opens: all of it in one transaction, or nothing. */
@Stateless
public class OpeningDemo {

    private static final Actor POLICY = new Actor("policy", Set.of(Role.POLICY), null, Set.of());

    @Inject
    Configuration configuration;

    @Inject
    DemoAccounts accounts;

    @Inject
    Parties parties;

    @Inject
    Hands hands;

    @Inject
    LaterHands later;

    @Inject
    Desk desk;

    @Inject
    RecordingSurpluses surpluses;

    @Inject
    Clock clock;

    /** Whether anything was added; never in a real house, and never to a house that has accounts. */
    public boolean open() {
        if (!configuration.isDemo() || accounts.areOpen()) {
            return false;
        }
        LocalDate today = TheClock.today(clock);
        Population population = new Population(today, hands, later);
        List<Firm> firms = population.firms();
        firms.forEach(firm -> parties.enter(firm.record()));
        population.live(desk);
        surpluses.record(POLICY, Figures.recordedBy(today));
        hands.sweeper().sweep("permits-lapsing");
        hands.recalling().delivered();
        accounts.openStaff();
        firms.forEach(accounts::openEmployer);
        accounts.openMandatary(
                "mandatary",
                firms.stream()
                        .filter(Firm::isClientOfTheMandatary)
                        .map(Firm::number)
                        .toList(),
                today.minusYears(4));
        accounts.openWorker("worker", numberOf(population.meera()));
        accounts.openWorker("worker2", numberOf(population.joselito()));
        return true;
    }

    private WorkerNumber numberOf(Person person) {
        return parties.worker(person.nationalNumber()).map(WorkerRecord::number).orElseThrow();
    }
}
