package org.loket.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** How far each sweep has come, for whoever keeps the house running. */
@ApplicationScoped
class Progress {

    @Inject
    EntityManager store;

    void begun(String work, LocalDate day, OffsetDateTime at) {
        run("insert into sweep (work, on_day, begun_at) values (?, ?, ?) on conflict do nothing", work, day, at);
    }

    void done(String work, LocalDate day, List<String> keys, long count) {
        run("update sweep set done = done + ? where work = ? and on_day = ?", count, work, day);
        // what failed before and was handled now is no failure any more
        run(
                "delete from sweep_failure where work = ? and key = any(string_to_array(?, ' '))",
                work,
                String.join(" ", keys));
    }

    void failed(String work, LocalDate day, String key, String fault, OffsetDateTime at) {
        run(
                "insert into sweep_failure (work, key, on_day, fault, failed_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (work, key) do update set attempts = sweep_failure.attempts + 1,"
                        + " on_day = excluded.on_day, fault = excluded.fault, failed_at = excluded.failed_at",
                work,
                key,
                day,
                fault,
                at);
    }

    void finished(String work, LocalDate day, OffsetDateTime at) {
        run("update sweep set finished_at = ? where work = ? and on_day = ?", at, work, day);
    }

    private void run(String sql, Object... arguments) {
        Query query = store.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        query.executeUpdate();
    }
}
