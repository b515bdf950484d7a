package org.loket.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.loket.access.Actor;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;

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
        // one more than is shown tells whether there is a next page
        List<CaseLine> lines = Lines.read(rows(queue, Cursor.of(after, queue), limit + 1), TheClock.today(clock));
        if (lines.size() <= limit) {
            return new Page<>(lines, null);
        }
        return new Page<>(
                List.copyOf(lines.subList(0, limit)),
                Cursor.after(lines.get(limit - 1), queue).text());
    }

    private List<?> rows(Queue queue, Cursor cursor, int limit) {
        String cases = queue.isNewestFirst()
                ? "(decided_at, number) < (cast(? as timestamptz), ?) order by decided_at desc, number desc"
                : "(due_on, number) > (cast(? as date), ?) order by due_on, number";
        String order = queue.isNewestFirst() ? "c.decided_at desc, c.number desc" : "c.due_on, c.number";
        return store.createNativeQuery(Lines.of(
                        "select * from permit_case where " + queue.condition() + " and " + cases + " limit ?", order))
                .setParameter(1, cursor.key())
                .setParameter(2, cursor.number())
                .setParameter(3, limit)
                .getResultList();
    }
}
