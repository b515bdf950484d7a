package org.loket.receipt;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.loket.journal.Journal;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;
import org.loket.seal.Seals;

/** Writes entries down: the journal and the leaves of their receipts, in one transaction and under one signature. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WritingDown {

    @Inject
    Journal journal;

    @Inject
    Leaves leaves;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    /** The receipts in the order of the entries; when they are answered they are on disk. */
    public List<Receipt> write(List<Entry> entries) {
        List<Receipt> receipts = Receipt.of(entries.stream().map(Entry::content).toList(), seals::sign);
        journal.write(entries.stream().map(Entry::happening).toList());
        leaves.add(TheClock.today(clock), receipts.stream().map(Receipt::leaf).toList());
        return receipts;
    }

    /** The one receipt for all that happened together. */
    public Receipt write(List<Happening> happenings, String content) {
        Receipt receipt = Receipt.of(List.of(content), seals::sign).get(0);
        journal.write(happenings);
        leaves.add(TheClock.today(clock), List.of(receipt.leaf()));
        return receipt;
    }
}
