package org.loket.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.loket.casework.FactsOfCase;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.json.RecordReader;
import org.loket.law.category.Category;

/** The pending files with their facts, one query per page. */
@ApplicationScoped
class PendingFiles {

    @Inject
    EntityManager store;

    @Inject
    FactsOfCase facts;

    /**
     * Their facts are those of a filing on that day.
     *
     * @param after the number of the last file of the page before; empty for the first page
     */
    List<PendingFile> page(LocalDate day, String after, int limit) {
        List<?> rows = store.createNativeQuery("select a.number, a.category, c.submitted_on, a.form, c.established"
                        + " from application a left join permit_case c on c.number = a.number"
                        + " where (a.stage = 'DRAFT' or c.outcome is null) and a.number > ?"
                        + " order by a.number limit ?")
                .setParameter(1, after)
                .setParameter(2, limit)
                .getResultList();
        return rows.stream().map(row -> read(day, (Object[]) row)).toList();
    }

    /** A draft, and whose it is. */
    record Draft(PendingFile file, EnterpriseNumber enterprise) {}

    /** The drafts alone, in the same order. */
    List<Draft> drafts(LocalDate day, String after, int limit) {
        List<?> rows = store.createNativeQuery("select number, category, cast(null as date), form, cast(null as text),"
                        + " enterprise from application where stage = 'DRAFT' and number > ? order by number limit ?")
                .setParameter(1, after)
                .setParameter(2, limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Draft(read(day, row), new EnterpriseNumber((String) row[5])))
                .toList();
    }

    private PendingFile read(LocalDate filedOn, Object[] row) {
        Category category = Category.valueOf((String) row[1]);
        ApplicationForm form = RecordReader.read((String) row[3], ApplicationForm.class);
        return new PendingFile(
                new CaseNumber((String) row[0]), category, day(row[2]), facts.filedOn(filedOn, category, form, (String)
                        row[4]));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
    }
}
