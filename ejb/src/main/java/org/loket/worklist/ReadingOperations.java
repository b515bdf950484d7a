package org.loket.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.access.Configuration;
import org.loket.access.Role;
import org.loket.kernel.TheClock;

/** Whoever keeps the house running sees what waits, what was made and what is installed. */
@Stateless
public class ReadingOperations {

    private static final Duration A_DELIVERY = Duration.ofMinutes(1);
    private static final int MOST = 50;
    private static final int LATEST_SWEEPS = 9;

    @Inject
    EntityManager store;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    public Operations read(Actor actor) {
        actor.mustBe(Role.ADMIN);
        OffsetDateTime now = TheClock.now(clock);
        Object[] installed = row("select current_setting('server_version'), version, description, installed_on"
                + " from flyway_schema_history where success order by installed_rank desc limit 1");
        Object[] notices = row(
                "select count(*) filter (where delivered_at is null),"
                        + " count(*) filter (where delivered_at is null and owed_at < ?),"
                        + " count(*) filter (where delivered_at >= ?) from notice"
                        + " where delivered_at is null or delivered_at >= ?",
                now.minus(A_DELIVERY),
                now.toLocalDate().atStartOfDay(TheClock.BRUSSELS).toOffsetDateTime(),
                now.toLocalDate().atStartOfDay(TheClock.BRUSSELS).toOffsetDateTime());
        Object[] outside =
                row("select count(*) filter (where state = 'OWED'), count(*) filter (where state = 'GIVEN_UP')"
                        + " from delivery where state in ('OWED', 'GIVEN_UP')");
        Object[] letters = row("select count(*), max(made_at) from letter");
        return new Operations(
                configuration.isDemo(),
                "PostgreSQL " + installed[0],
                (String) installed[1],
                (String) installed[2],
                // Flyway writes a time without a zone, in that of the database
                ((Timestamp) installed[3]).toInstant().atZone(TheClock.BRUSSELS).toOffsetDateTime(),
                number(notices[0]),
                number(notices[1]),
                number(notices[2]),
                number(outside[0]),
                number(outside[1]),
                waiting(),
                number(letters[0]),
                moment(letters[1]),
                sweeps(),
                failures());
    }

    @SuppressWarnings("unchecked")
    private List<Operations.Waiting> waiting() {
        List<Object[]> rows = store.createNativeQuery(
                        "select id, kind, receiver_kind, case_number, owed_at, attempts, next_try_at"
                                + " from notice where delivered_at is null order by owed_at, position limit " + MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Operations.Waiting(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        moment(row[4]),
                        ((Number) row[5]).intValue(),
                        moment(row[6])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Operations.Swept> sweeps() {
        List<Object[]> rows = store.createNativeQuery("select work, on_day, begun_at, done, finished_at from sweep"
                        + " order by on_day desc, work limit " + LATEST_SWEEPS)
                .getResultList();
        return rows.stream()
                .map(row -> new Operations.Swept(
                        (String) row[0], ((Date) row[1]).toLocalDate(), moment(row[2]), number(row[3]), moment(row[4])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Operations.StaysDue> failures() {
        List<Object[]> rows = store.createNativeQuery(
                        "select work, key, attempts, failed_at from sweep_failure order by failed_at desc limit "
                                + MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Operations.StaysDue(
                        (String) row[0], (String) row[1], ((Number) row[2]).intValue(), moment(row[3])))
                .toList();
    }

    private Object[] row(String sql, Object... arguments) {
        var query = store.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return (Object[]) query.getSingleResult();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static OffsetDateTime moment(Object value) {
        return value == null
                ? null
                : ((Timestamp) value).toInstant().atZone(TheClock.BRUSSELS).toOffsetDateTime();
    }
}
