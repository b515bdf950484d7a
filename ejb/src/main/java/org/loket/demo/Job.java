package org.loket.demo;

import java.util.List;
import org.loket.kernel.Money;
import org.loket.law.Facts;
import org.loket.law.category.Category;

/**
 * A job as an employer offers it.
 *
 * @param function the code on the ministerial list; null for highly skilled work
 * @param minimum the sector's lowest wage a year; null for highly skilled work
 */
record Job(
        String field,
        String title,
        String function,
        String occupation,
        Facts.Profession profession,
        int level,
        Money minimum,
        String description) {

    static List<Job> all() {
        return Rows.of("jobs").stream().map(Job::of).toList();
    }

    private static Job of(Rows.Row row) {
        String profession = row.text("profession");
        String minimum = row.text("minimum");
        return new Job(
                row.text("field"),
                row.text("title"),
                row.text("function"),
                row.text("occupation"),
                profession == null ? null : Facts.Profession.valueOf(profession),
                row.number("level"),
                minimum == null ? null : Money.of(minimum),
                row.text("description"));
    }

    Category category() {
        return function == null ? Category.HIGHLY_SKILLED : Category.MEDIUM_SKILLED;
    }
}
