package org.loket.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.loket.casework.FactsOfCase;
import org.loket.casework.FactsOfCase.Filed;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.json.RecordReader;
import org.loket.law.Facts;
import org.loket.law.category.Category;

/** The pending files with their facts, one query per page; one more where surpluses matter to a file of it. */
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
                        + " where a.stage <> 'OFFERED' and (a.stage = 'DRAFT' or c.outcome is null) and a.number > ?"
                        + " order by a.number limit ?")
                .setParameter(1, after)
                .setParameter(2, limit)
                .getResultList();
        return filedOn(day, rows);
    }

    /** A draft, and whose it is. */
    record Draft(PendingFile file, EnterpriseNumber enterprise) {}

    /** The drafts of enterprises alone, in the same order. */
    List<Draft> drafts(LocalDate day, String after, int limit) {
        List<?> rows = store.createNativeQuery("select number, category, cast(null as date), form, cast(null as text),"
                        + " enterprise from application where stage = 'DRAFT' and enterprise is not null and number > ?"
                        + " order by number limit ?")
                .setParameter(1, after)
                .setParameter(2, limit)
                .getResultList();
        List<PendingFile> files = filedOn(day, rows);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Draft(files.get(i), new EnterpriseNumber((String) ((Object[]) rows.get(i))[5])))
                .toList();
    }

    private List<PendingFile> filedOn(LocalDate day, List<?> rows) {
        List<Filed> filed = rows.stream().map(row -> filed((Object[]) row)).toList();
        List<Facts> told = facts.filedOn(day, filed);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> file((Object[]) rows.get(i), filed.get(i).category(), told.get(i)))
                .toList();
    }

    private static Filed filed(Object[] row) {
        return new Filed(
                Category.valueOf((String) row[1]), RecordReader.read((String) row[3], ApplicationForm.class), (String)
                        row[4]);
    }

    private static PendingFile file(Object[] row, Category category, Facts facts) {
        return new PendingFile(new CaseNumber((String) row[0]), category, day(row[2]), facts);
    }

    private static LocalDate day(Object value) {
        return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
    }
}
