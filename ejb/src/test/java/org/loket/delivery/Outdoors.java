package org.loket.delivery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.loket.access.Actor;
import org.loket.access.OpeningAccounts;
import org.loket.access.Role;
import org.loket.notice.DeliveringNotices;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;

/** A house whose employer has an account, and which may send to this machine. */
final class Outdoors implements AutoCloseable {

    // no fee was due yet: the employer is told of decisions alone
    static final LocalDate TODAY = LocalDate.of(2026, 8, 15);
    static final Actor EMPLOYER = People.EMPLOYER;
    static final Actor ADMIN = People.acting("admin", Role.ADMIN);

    final TestHouse house = new TestHouse(TODAY);
    private final Journey journey = new Journey(house);

    Outdoors() {
        suppose(Settings.LOKET_OUTGOING_INSIDE, "127.0.0.0/8");
        suppose(Settings.LOKET_OUTGOING_SECONDS, "1");
        house.the(OpeningAccounts.class).open(EMPLOYER.account(), Role.EMPLOYER, null, SampleForms.ENTERPRISE, "x");
    }

    void suppose(Settings setting, String value) {
        house.the(Surroundings.class).suppose(setting, value);
    }

    /** A decision is taken and shown in the portal. */
    void decide() {
        journey.decide(journey.proposeGrant(SampleForms.engineer()));
        show();
    }

    void show() {
        DeliveringNotices delivering = house.the(DeliveringNotices.class);
        delivering.deliver(delivering.owed(1000));
    }

    /** Sends whatever is due by that channel, until nothing is. */
    void send(Channel channel) {
        DeliveringOutside delivering = house.the(DeliveringOutside.class);
        Collection<List<Carrier.Addressed>> lots = delivering.claim(channel, 100, 100);
        while (!lots.isEmpty()) {
            lots.forEach(lot ->
                    delivering.record(channel, delivering.carrier(channel).carry(lot)));
            lots = delivering.claim(channel, 100, 100);
        }
    }

    long count(String where) {
        return ((Number) house.sql("select count(*) from delivery where " + where)).longValue();
    }

    @Override
    public void close() {
        house.close();
    }
}
