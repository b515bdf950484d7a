package org.loket.check;

import java.util.List;
import org.loket.kernel.Violation;

/**
 * A row of a list: a question, or what is wrong with it.
 *
 * @param question null where the row cannot be read
 * @param faults empty where it can
 */
public record CheckRow(CheckQuestion question, List<Violation> faults) {

    public static CheckRow of(CheckQuestion question) {
        return new CheckRow(question, List.of());
    }

    public static CheckRow faulty(List<Violation> faults) {
        return new CheckRow(null, faults);
    }
}
