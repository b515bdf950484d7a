package org.loket.amendment;

import java.time.LocalDate;
import java.util.List;
import org.loket.law.Confidence;

/**
 * What the new version says.
 *
 * @param value the value as the printed book would write it, or the policy that is chosen; null for a list
 * @param formerUntil the last day of filing on which the version before may still be relied on; null where there is none
 * @param entries the list, whole; empty for a value or a regime
 */
public record Provided(String value, LocalDate formerUntil, List<Line> entries) {

    /**
     * One line of the list.
     *
     * @param occupation ISCO-08; null where none is known
     * @param dutch what a code that the house does not know yet is called; null for one that it knows
     * @param english the same in English
     */
    public record Line(String code, String occupation, Confidence confidence, String dutch, String english) {}

    public Provided {
        entries = entries == null ? List.of() : List.copyOf(entries);
    }

    public static Provided value(String value) {
        return new Provided(value, null, List.of());
    }

    public static Provided list(LocalDate formerUntil, List<Line> entries) {
        return new Provided(null, formerUntil, entries);
    }
}
