package org.loket.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loket.casework.Stage;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.WorkerNumber;

/** The files of one worker in a line each, newest first, in one query. */
@ApplicationScoped
class OwnFiles {

    @Inject
    EntityManager store;

    @Inject
    Clock clock;

    @SuppressWarnings("unchecked")
    List<OwnFileLine> of(WorkerNumber worker) {
        List<Object[]> rows = store.createNativeQuery("select c.number, c.stage,"
                        + " coalesce(e.name, json_extract_path_text(a.form::json, 'employer', 'name'), ''),"
                        + " coalesce(p.job_title, json_extract_path_text(a.form::json, 'job', 'title'), ''),"
                        + " c.submitted_on, p.valid_from, least(p.valid_until, p.ended_on, p.withdrawn_from - 1, p.residence_ends_on),"
                        + " p.state = 'IN_SEARCH_WINDOW', c.enterprise is null"
                        + " from permit_case c join application a on a.number = c.number"
                        + " left join employer e on e.enterprise_number = c.enterprise"
                        + " left join permit p on p.case_number = c.number"
                        + " where c.worker = ? order by c.submitted_on desc, c.number desc")
                .setParameter(1, worker.toString())
                .getResultList();
        LocalDate today = TheClock.today(clock);
        return rows.stream().map(row -> line(row, today)).toList();
    }

    private static OwnFileLine line(Object[] row, LocalDate today) {
        LocalDate from = day(row[5]);
        LocalDate until = day(row[6]);
        return new OwnFileLine(
                new CaseNumber((String) row[0]),
                (Boolean) row[8],
                Standing.of(Stage.valueOf((String) row[1]), from, until, Boolean.TRUE.equals(row[7]), today),
                (String) row[2],
                (String) row[3],
                day(row[4]),
                from,
                until);
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}
