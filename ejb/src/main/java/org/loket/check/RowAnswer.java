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

    static RowAnswer of(Answered row) {
        return row.unknown() == null
                ? new RowAnswer(row.answer(), List.of(), null)
                : faulty(List.of(Violation.of(
                        "on", "law-unknown", row.unknown().day(), row.unknown().firstDay())));
    }

    static RowAnswer faulty(List<Violation> faults) {
        return new RowAnswer(null, faults, null);
    }

    RowAnswer receipted(String given) {
        return new RowAnswer(answer, faults, given);
    }
}
