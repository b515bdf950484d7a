package org.loket.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.loket.access.Actor;
import org.loket.casework.Stage;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.law.category.Category;

/** The queues of the regional staff: one query per page, whatever the length of the queue, and no exact count. */
@Stateless
public class Worklist {

    private static final int MOST = 200;

    @Inject
    EntityManager store;

    @Inject
    Clock clock;

    /** @param after the cursor of the page before; null for the first page */
    public Page<CaseLine> page(Actor actor, Queue queue, String after, int limit) {
        actor.mustBeRegionalStaff();
        if (limit < 1 || limit > MOST) {
            throw new Invalid(Violation.of("limit", "number.between", 1, MOST));
        }
        Cursor cursor = Cursor.of(after);
        List<CaseLine> lines = new ArrayList<>();
        for (Object[] row : rows(queue, cursor, limit + 1)) {
            lines.add(line(row));
        }
        if (lines.size() <= limit) {
            return new Page<>(lines, null);
        }
        CaseLine last = lines.get(limit - 1);
        return new Page<>(
                List.copyOf(lines.subList(0, limit)),
                new Cursor(last.dueOn(), last.number().text()).text());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Queue queue, Cursor cursor, int limit) {
        return store.createNativeQuery("select c.number, c.stage, c.category, c.enterprise, e.name,"
                        + " w.first_name || ' ' || w.last_name, c.submitted_on, c.due_on, c.proposed_by"
                        + " from (select * from permit_case where " + queue.condition()
                        + " and (due_on, number) > (?, ?) order by due_on, number limit ?) c"
                        + " left join employer e on e.enterprise_number = c.enterprise"
                        + " join worker w on w.number = c.worker order by c.due_on, c.number")
                .setParameter(1, Date.valueOf(cursor.dueOn()))
                .setParameter(2, cursor.number())
                .setParameter(3, limit)
                .getResultList();
    }

    private CaseLine line(Object[] row) {
        Stage stage = Stage.valueOf((String) row[1]);
        LocalDate dueOn = day(row[7]);
        boolean running = !stage.isDecided() && stage != Stage.WAITING_FOR_INFORMATION;
        return new CaseLine(
                new CaseNumber((String) row[0]),
                stage,
                Category.valueOf((String) row[2]),
                new EnterpriseNumber((String) row[3]),
                (String) row[4],
                (String) row[5],
                day(row[6]),
                dueOn,
                running ? ChronoUnit.DAYS.between(TheClock.today(clock), dueOn) : null,
                (String) row[8]);
    }

    private static LocalDate day(Object value) {
        return ((Date) value).toLocalDate();
    }
}
