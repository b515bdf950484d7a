package org.loket.casework;

import java.time.LocalDate;
import java.util.List;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.category.Category;
import org.loket.law.category.Verdict;

/** An examination as it is kept: the facts, the day that selected the law, its versions, and every finding. */
public record Examined(
        Category category,
        LocalDate lawDate,
        String lawVersion,
        Facts facts,
        Verdict verdict,
        List<Finding> findings,
        LocalDate validAtMostUntil) {}
