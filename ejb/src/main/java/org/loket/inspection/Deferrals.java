package org.loket.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.FallingDue;
import org.loket.kernel.Happening;
import org.loket.kernel.TheClock;
import org.loket.kernel.WorkerNumber;

/** Readings that an inquiry defers; when their day comes the worker is told of them, with the moment at which they were made. */
@ApplicationScoped
class Deferrals implements FallingDue {

    @Inject
    EntityManager store;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    void defer(WorkerInspected reading, String inquiry, LocalDate toldFrom) {
        store.createNativeQuery("insert into deferred_inspection (id, worker, enterprise, account, function, inquiry,"
                        + " inspected_at, told_from) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, reading.subject())
                .setParameter(3, reading.enterprise().digits())
                .setParameter(4, reading.by().account())
                .setParameter(5, reading.by().function())
                .setParameter(6, inquiry)
                .setParameter(7, reading.at())
                .setParameter(8, toldFrom)
                .executeUpdate();
    }

    @Override
    public String work() {
        return "inspections";
    }

    @Override
    public List<String> due(LocalDate today, String after, int most) {
        List<?> keys = store.createNativeQuery("select cast(id as text) from deferred_inspection"
                        + " where told_at is null and told_from <= ? and cast(id as text) > ? order by 1")
                .setParameter(1, today)
                .setParameter(2, after)
                .setMaxResults(most)
                .getResultList();
        return keys.stream().map(String.class::cast).toList();
    }

    @Override
    public boolean handle(String key, LocalDate today) {
        List<?> rows = store.createNativeQuery(
                        "select worker, enterprise, account, function, cast(inspected_at at time zone 'UTC' as text)"
                                + " from deferred_inspection where id = ? and told_at is null for update skip locked")
                .setParameter(1, UUID.fromString(key))
                .getResultList();
        if (rows.isEmpty()) {
            return false;
        }
        Object[] row = (Object[]) rows.get(0);
        happenings.fire(new WorkerInspected(
                WorkerNumber.of((String) row[0]),
                new EnterpriseNumber((String) row[1]),
                new Author((String) row[2], (String) row[3]),
                OffsetDateTime.parse(((String) row[4]).replace(' ', 'T') + "Z")));
        store.createNativeQuery("update deferred_inspection set told_at = ? where id = ?")
                .setParameter(1, TheClock.now(clock))
                .setParameter(2, UUID.fromString(key))
                .executeUpdate();
        return true;
    }
}
