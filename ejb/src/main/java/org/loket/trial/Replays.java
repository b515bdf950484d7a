package org.loket.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.loket.kernel.TheClock;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;

/** The outcomes of replays that are kept. */
@ApplicationScoped
class Replays {

    record Listed(List<Replay.Otherwise> differences) {}

    @Inject
    EntityManager store;

    void keep(Replay replay) {
        store.createNativeQuery(
                        "insert into replay (replayed_at, replayed_by, examinations, differing, took, differences)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, replay.at())
                .setParameter(2, replay.by())
                .setParameter(3, replay.examinations())
                .setParameter(4, replay.differing())
                .setParameter(5, replay.took())
                .setParameter(6, RecordWriter.text(new Listed(replay.differences())))
                .executeUpdate();
    }

    Optional<Replay> last() {
        List<?> rows = store.createNativeQuery("select replayed_at, replayed_by, examinations, differing, took,"
                        + " differences from replay order by position desc limit 1")
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Replays::read).findFirst();
    }

    private static Replay read(Object[] row) {
        return new Replay(
                ((Timestamp) row[0]).toInstant().atZone(TheClock.BRUSSELS).toOffsetDateTime(),
                (String) row[1],
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                RecordReader.read((String) row[5], Listed.class).differences());
    }
}
