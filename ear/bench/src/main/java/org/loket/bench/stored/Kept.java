package org.loket.bench.stored;

import java.time.LocalDate;
import java.util.List;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.category.Assessment;
import org.loket.law.category.Category;
import org.loket.law.category.Verdict;
import org.loket.law.labourmarket.Ring;

/** An examination as the house keeps it, by the names of its fields. */
public record Kept(
        Category category,
        LocalDate lawDate,
        String lawVersion,
        Facts facts,
        Verdict verdict,
        List<Finding> findings,
        LocalDate validAtMostUntil,
        List<Ring> rings) {

    static Kept of(Facts facts, Assessment law) {
        return new Kept(
                law.category(),
                law.lawDate(),
                law.lawVersion(),
                facts,
                law.verdict(),
                law.findings(),
                law.validAtMostUntil(),
                law.rings());
    }
}
