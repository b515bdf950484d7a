package org.loket.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loket.delivery.Deliveries.Told;
import org.loket.kernel.TheClock;
import org.loket.notice.AddressingNotices;
import org.loket.notice.Matter;
import org.loket.notice.NoticesShown;
import org.loket.notice.Receiver;

/** What is shown in the portal is owed by the channels that its receivers chose, in the same transaction. */
@ApplicationScoped
class OwingDeliveries {

    @Inject
    AddressingNotices addressing;

    @Inject
    Deliveries deliveries;

    @Inject
    Event<DeliveriesOwed> owed;

    @Inject
    Clock clock;

    void shown(@Observes NoticesShown shown) {
        Map<Receiver, Set<String>> accounts = addressing.accountsOf(shown.receivers());
        List<Told> told = new ArrayList<>();
        shown.notices().forEach(one -> accounts.getOrDefault(one.receiver(), Set.of())
                .forEach(account -> told.add(new Told(
                        one.notice().id(),
                        one.notice().kind(),
                        Matter.isStatutory(one.notice().kind()),
                        account))));
        if (!told.isEmpty() && deliveries.owe(told, TheClock.now(clock)) > 0) {
            owed.fire(new DeliveriesOwed());
        }
    }
}
