package org.loket.receipt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.loket.kernel.NotKnown;

/** What is published of the receipts, for everybody: the closed days and their leaves, which tell nothing of anybody. */
@Stateless
public class ReadingReceipts {

    @Inject
    ReceiptDays days;

    @Inject
    Leaves leaves;

    /** The latest first. @param before where the page before ended; null for the first page */
    public List<ReceiptDay> days(LocalDate before, int most) {
        return days.before(before == null ? LocalDate.of(9999, 12, 31) : before, most);
    }

    public ReceiptDay day(LocalDate day) {
        return days.find(day).orElseThrow(() -> new NotKnown("receipt-day"));
    }

    /** Writes the leaves of a closed day, 32 bytes each, in their order. */
    public void leaves(LocalDate day, OutputStream to) {
        leaves.read(day(day).day(), leaf -> {
            try {
                to.write(leaf);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Whether the leaves that are kept of that day still have the root that was published. */
    public boolean isWhole(LocalDate day) {
        ReceiptDay published = day(day);
        Tree tree = new Tree();
        leaves.read(day, tree::add);
        return tree.leaves() == published.leaves() && Arrays.equals(tree.root(), published.root());
    }
}
