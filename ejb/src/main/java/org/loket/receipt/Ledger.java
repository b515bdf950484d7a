package org.loket.receipt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.loket.journal.Journal;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;
import org.loket.seal.Seals;

/** Writes down what was answered: the journal and the leaves of the receipts, in one transaction and under one signature. */
@Stateless
public class Ledger {

    @Inject
    Journal journal;

    @Inject
    Leaves leaves;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    /** The receipts in the order of the entries; they hold once the transaction is on disk. */
    public List<Receipt> write(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        return write(
                entries.stream().map(Entry::happening).toList(),
                Receipt.of(entries.stream().map(Entry::content).toList(), seals::sign));
    }

    /** The one receipt for all that happened together. */
    public Receipt write(List<Happening> happenings, String content) {
        return write(happenings, Receipt.of(List.of(content), seals::sign)).get(0);
    }

    private List<Receipt> write(List<Happening> happenings, List<Receipt> receipts) {
        journal.write(happenings);
        leaves.add(TheClock.today(clock), receipts.stream().map(Receipt::leaf).toList());
        return receipts;
    }
}
