package org.loket.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;

/** The notices of whoever the actor acts for, newest first, with whom they are about: one query per page. */
@Stateless
public class NoticeList {

    private static final int MOST = 200;

    @Inject
    EntityManager store;

    /** @param before the delivery of the last line of the page before; null for the first page */
    public Page<NoticeLine> page(Actor actor, Long before, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Invalid(Violation.of("limit", "number.between", 1, MOST));
        }
        List<String> receivers = receivers(actor);
        if (receivers.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        List<NoticeLine> lines = rows(receivers, before, limit + 1).stream()
                .map(NoticeList::line)
                .toList();
        return lines.size() <= limit
                ? new Page<>(lines, null)
                : new Page<>(
                        List.copyOf(lines.subList(0, limit)),
                        Long.toString(lines.get(limit - 1).delivery()));
    }

    private static List<String> receivers(Actor actor) {
        List<String> receivers = new ArrayList<>(
                actor.actsFor().stream().map(EnterpriseNumber::digits).toList());
        if (actor.worker() != null) {
            receivers.add(actor.worker().toString());
        }
        return receivers;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(List<String> receivers, Long before, int limit) {
        String marks = String.join(", ", Collections.nCopies(receivers.size(), "?"));
        Query query = store.createNativeQuery("select n.id, n.delivery, n.kind, n.case_number,"
                + " w.first_name || ' ' || w.last_name,"
                + " coalesce(e.name, json_extract_path_text(a.form::json, 'employer', 'name')), n.delivered_at, n.seen_at, n.workers"
                + " from (select * from notice where receiver in (" + marks + ") and delivery < ?"
                + " order by delivery desc limit ?) n"
                + " join application a on a.number = n.case_number"
                + " left join permit_case c on c.number = n.case_number"
                + " left join worker w on w.number = c.worker"
                + " left join employer e on e.enterprise_number = c.enterprise"
                + " order by n.delivery desc");
        int at = 1;
        for (String receiver : receivers) {
            query.setParameter(at++, receiver);
        }
        return query.setParameter(at++, before == null ? Long.MAX_VALUE : before)
                .setParameter(at, limit)
                .getResultList();
    }

    private static NoticeLine line(Object[] row) {
        return new NoticeLine(
                (UUID) row[0],
                ((Number) row[1]).longValue(),
                (String) row[2],
                new CaseNumber((String) row[3]),
                (String) row[4],
                (String) row[5],
                (Integer) row[8],
                moment(row[6]),
                moment(row[7]));
    }

    private static OffsetDateTime moment(Object value) {
        return value == null
                ? null
                : ((Timestamp) value).toInstant().atZone(TheClock.BRUSSELS).toOffsetDateTime();
    }
}
