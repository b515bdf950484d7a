package org.loket.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.TheClock;
import org.loket.worklist.DeliveryLine.Attempt;
import org.loket.worklist.DeliveryLine.Channel;
import org.loket.worklist.DeliveryLine.State;

/** Whoever keeps the house running, or an official, sees what has not arrived, and how the notices of a file fare. */
@Stateless
public class ReadingDeliveries {

    /** So long a notice may be on its way without anybody having to look. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

    private static final int MOST = 100;

    private static final String PORTAL =
            "select cast(null as bigint), n.id, n.case_number, n.kind, 'PORTAL', n.receiver_kind,"
                    + " case when n.seen_at is not null then 'SEEN' when n.delivered_at is not null then 'DELIVERED'"
                    + " else 'OWED' end, n.owed_at, n.attempts,"
                    + " case when n.delivered_at is null then n.next_try_at end,"
                    + " coalesce(n.seen_at, n.delivered_at), n.reason from notice n where ";
    private static final String OUTSIDE =
            " union all select d.id, n.id, n.case_number, n.kind, d.channel, n.receiver_kind, d.state, d.owed_at,"
                    + " d.attempts, case when d.state = 'OWED' then d.due_at end, d.ended_at, d.reason"
                    + " from delivery d join notice n on n.id = d.notice where ";

    @Inject
    EntityManager store;

    @Inject
    Clock clock;

    /** What should have arrived and has not, or was given up; the longest owed first. */
    public List<DeliveryLine> missing(Actor actor) {
        mustBeConcerned(actor);
        return lines(
                PORTAL + "n.delivered_at is null and n.owed_at < ?1" + OUTSIDE
                        + "d.state = 'GIVEN_UP' or d.state = 'OWED' and d.owed_at < ?1 order by 8, 1 limit " + MOST,
                Map.of(),
                TheClock.now(clock).minus(ON_ITS_WAY));
    }

    /** Every notice of that file by every channel, with every attempt. */
    public List<DeliveryLine> of(Actor actor, CaseNumber number) {
        mustBeConcerned(actor);
        return lines(
                PORTAL + "n.case_number = ?1" + OUTSIDE + "n.case_number = ?1 order by 8, 2, 1 nulls first",
                attempts(number),
                number.text());
    }

    private static void mustBeConcerned(Actor actor) {
        actor.mustBeAnyOf(Role.ADMIN, Role.EXAMINER, Role.DECIDER, Role.LEAD);
    }

    private List<DeliveryLine> lines(String sql, Map<Long, List<Attempt>> attempts, Object argument) {
        List<DeliveryLine> lines = new ArrayList<>();
        for (Object found : query(sql, argument).getResultList()) {
            Object[] row = (Object[]) found;
            Long id = row[0] == null ? null : ((Number) row[0]).longValue();
            lines.add(new DeliveryLine(
                    id,
                    (UUID) row[1],
                    new CaseNumber((String) row[2]),
                    (String) row[3],
                    Channel.valueOf((String) row[4]),
                    (String) row[5],
                    State.valueOf((String) row[6]),
                    Lines.moment(row[7]),
                    ((Number) row[8]).intValue(),
                    Lines.moment(row[9]),
                    Lines.moment(row[10]),
                    (String) row[11],
                    attempts.getOrDefault(id, List.of())));
        }
        return lines;
    }

    private Map<Long, List<Attempt>> attempts(CaseNumber number) {
        Map<Long, List<Attempt>> attempts = new HashMap<>();
        String sql = "select a.delivery, a.begun_at, a.ended_at, a.outcome, a.reason from delivery_attempt a"
                + " join delivery d on d.id = a.delivery join notice n on n.id = d.notice where n.case_number = ?1"
                + " order by a.delivery, a.number";
        for (Object found : query(sql, number.text()).getResultList()) {
            Object[] row = (Object[]) found;
            attempts.computeIfAbsent(((Number) row[0]).longValue(), id -> new ArrayList<>())
                    .add(new Attempt(Lines.moment(row[1]), Lines.moment(row[2]), (String) row[3], (String) row[4]));
        }
        return attempts;
    }

    private Query query(String sql, Object argument) {
        return store.createNativeQuery(sql).setParameter(1, argument);
    }
}
