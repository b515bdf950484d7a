package org.loket.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.loket.access.Actor;
import org.loket.access.Configuration;
import org.loket.access.Role;
import org.loket.delivery.RecallingDeliveries;
import org.loket.kernel.TheClock;
import org.loket.kernel.WorkerNumber;
import org.loket.labourmarket.RecordingSurpluses;
import org.loket.notice.ReadingNotices;
import org.loket.party.Parties;
import org.loket.party.WorkerRecord;

/** The demo house is furnished the first time that it opens: all of it in one transaction, or nothing. */
@Stateless
public class OpeningDemo {

    private static final String ITS_WEBHOOK_IS_DEAD = "employer2";
    private static final int ALL = 1000;
    private static final long SEED = 17;
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
    ReadingNotices notices;

    @Inject
    RecallingDeliveries deliveries;

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
        callInVain(firms.stream()
                .filter(firm -> firm.account().equals(ITS_WEBHOOK_IS_DEAD))
                .findFirst()
                .orElseThrow());
        return true;
    }

    private void callInVain(Firm firm) {
        Actor owner = new Actor(firm.account(), Set.of(Role.EMPLOYER), null, Set.of(firm.number()));
        OffsetDateTime before = TheClock.now(clock).minusDays(4);
        notices.latest(owner, ALL).stream()
                .filter(told -> told.deliveredAt().isBefore(before))
                .findFirst()
                // an address that belongs to nobody: the demo calls nowhere
                .ifPresent(told ->
                        deliveries.unanswered(owner, "payroll", "https://192.0.2.10/loket", told, new Random(SEED)));
    }

    private WorkerNumber numberOf(Person person) {
        return parties.worker(person.nationalNumber()).map(WorkerRecord::number).orElseThrow();
    }
}
