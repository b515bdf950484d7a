package org.loket.casework;

import java.time.LocalDate;
import java.util.List;
import org.loket.intake.Takeover;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.category.Category;
import org.loket.law.category.Verdict;
import org.loket.law.labourmarket.Ring;

/**
 * An examination as it is kept: the facts, the day that selected the law, its versions, and every finding.
 *
 * @param takeover what was not tested again, and why; null where everything was tested
 */
public record Examined(
        Category category,
        LocalDate lawDate,
        String lawVersion,
        Facts facts,
        Verdict verdict,
        List<Finding> findings,
        LocalDate validAtMostUntil,
        List<Ring> rings,
        Takeover takeover) {

    /** What was kept before circles were drawn has none. */
    public Examined {
        rings = rings == null ? List.of() : List.copyOf(rings);
    }
}
