package org.loket.check;

import java.util.List;
import org.loket.kernel.Violation;

/**
 * What a row is answered; the receipt of a batch stands in the answer to its last row.
 *
 * @param answer null where the row was at fault
 * @param receipt of the batch; null but in its last row
 */
public record RowAnswer(CheckAnswer answer, List<Violation> faults, String receipt) {

    RowAnswer receipted(String given) {
        return new RowAnswer(answer, faults, given);
    }
}
