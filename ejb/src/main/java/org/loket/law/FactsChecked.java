package org.loket.law;

import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.Violation;

/** Facts that contradict each other or themselves, every one by the path of its field. */
public final class FactsChecked {

    private FactsChecked() {}

    public static List<Violation> violations(Facts facts, LocalDate day) {
        return List.of();
    }
}
