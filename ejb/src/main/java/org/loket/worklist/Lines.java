package org.loket.worklist;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.loket.casework.Stage;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.TheClock;
import org.loket.law.category.Category;

/** The lines of every list of cases: what they select, and how a row is read. */
final class Lines {

    private static final String COLUMNS = "select c.number, c.stage, c.category, c.enterprise, e.name,"
            + " w.first_name || ' ' || w.last_name, c.submitted_on, c.due_on, r.answer_by, c.proposed_by, c.decided_at";

    private static final String JOINS = " left join employer e on e.enterprise_number = c.enterprise"
            + " join worker w on w.number = c.worker"
            + " left join information_request r on r.case_number = c.number and r.answered_at is null";

    private Lines() {}

    /** The query for the lines of these cases, the names looked up for no more rows than are shown. */
    static String of(String cases, String order) {
        return COLUMNS + " from (" + cases + ") c" + JOINS + " order by " + order;
    }

    @SuppressWarnings("unchecked")
    static List<CaseLine> read(List<?> rows, LocalDate today) {
        return ((List<Object[]>) rows).stream().map(row -> line(row, today)).toList();
    }

    private static CaseLine line(Object[] row, LocalDate today) {
        Stage stage = Stage.valueOf((String) row[1]);
        LocalDate dueOn = day(row[7]);
        boolean running = !stage.isDecided() && stage != Stage.WAITING_FOR_INFORMATION;
        return new CaseLine(
                new CaseNumber((String) row[0]),
                stage,
                Category.valueOf((String) row[2]),
                row[3] == null ? null : new EnterpriseNumber((String) row[3]),
                (String) row[4],
                (String) row[5],
                day(row[6]),
                dueOn,
                running ? ChronoUnit.DAYS.between(today, dueOn) : null,
                stage.isDecided() ? null : day(row[8]),
                (String) row[9],
                moment(row[10]));
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    static OffsetDateTime moment(Object value) {
        return value == null
                ? null
                : ((Timestamp) value).toInstant().atZone(TheClock.BRUSSELS).toOffsetDateTime();
    }
}
