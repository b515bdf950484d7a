package org.loket.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loket.kernel.Author;
import org.loket.kernel.FallingDue;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;

/** An offer on which the worker said nothing is over. */
@ApplicationScoped
class OffersFallingDue implements FallingDue {

    @Inject
    Transfers transfers;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    @Override
    public String work() {
        return "transfer-offers";
    }

    @Override
    public List<String> due(LocalDate today, String after, int most) {
        return transfers.due(today, after, most);
    }

    @Override
    public boolean handle(String key, LocalDate today) {
        Optional<Transfer> due = transfers.take(key).filter(transfer -> transfer.isDue(today));
        due.ifPresent(
                transfer -> happenings.fire(transfer.turn(TransferState.LAPSED, Author.HOUSE, TheClock.now(clock))));
        return due.isPresent();
    }
}
