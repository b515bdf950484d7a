package org.loket.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;

/** The openings that were begun, and each permit that waits its turn in one. */
@ApplicationScoped
class Openings {

    @Inject
    EntityManager store;

    /** What is done to one permit, and on whose word. */
    record Turn(PermitNumber permit, LocalDate endedOn, String reason, Author by) {}

    void add(UUID id, OpeningGiven given, List<PermitNumber> permits, Author by, OffsetDateTime at) {
        query(
                        "insert into mass_opening (id, enterprise, ground, ended_on, reason, begun_by, begun_as, begun_at, total)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        id,
                        given.enterprise().digits(),
                        given.ground().name(),
                        given.endedOn(),
                        given.reason().strip(),
                        by.account(),
                        by.function(),
                        at,
                        permits.size())
                .executeUpdate();
        query(
                        "insert into mass_opening_permit (opening, permit)"
                                + " select ?, permit from unnest(string_to_array(?, ' ')) permit",
                        id,
                        String.join(
                                " ", permits.stream().map(PermitNumber::text).toList()))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<String> due(String after, int most) {
        return query(
                        "select opening || '/' || permit from mass_opening_permit where outcome is null"
                                + " and opening || '/' || permit > ? order by opening, permit",
                        after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The permit whose turn it is, held until the transaction ends; empty where it had its turn or is in other hands. */
    Optional<Turn> take(UUID opening, String permit) {
        List<?> rows = query(
                        "select p.permit, o.ended_on, o.reason, o.begun_by, o.begun_as from mass_opening_permit p"
                                + " join mass_opening o on o.id = p.opening where p.opening = ? and p.permit = ?"
                                + " and p.outcome is null for update of p skip locked",
                        opening,
                        permit)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Turn(
                        new PermitNumber((String) row[0]),
                        ((Date) row[1]).toLocalDate(),
                        (String) row[2],
                        new Author((String) row[3], (String) row[4])))
                .findFirst();
    }

    void had(UUID opening, String permit, boolean opened) {
        query(
                        "update mass_opening_permit set outcome = ? where opening = ? and permit = ?",
                        opened ? "OPENED" : "SKIPPED",
                        opening,
                        permit)
                .executeUpdate();
    }

    Optional<OpeningRecord> find(UUID id) {
        return records("where o.id = ?", 1, id).stream().findFirst();
    }

    List<OpeningRecord> latest(int most) {
        return records("", most);
    }

    private List<OpeningRecord> records(String where, int most, Object... arguments) {
        List<?> rows = query(
                        "select o.id, o.enterprise, o.ended_on, o.ground, o.reason, o.begun_by, o.begun_at, o.total,"
                                + " count(*) filter (where p.outcome = 'OPENED'), count(*) filter (where p.outcome = 'SKIPPED')"
                                + " from mass_opening o join mass_opening_permit p on p.opening = o.id " + where
                                + " group by o.id order by o.begun_at desc",
                        arguments)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new OpeningRecord(
                        (UUID) row[0],
                        new EnterpriseNumber((String) row[1]),
                        ((Date) row[2]).toLocalDate(),
                        OpeningGround.valueOf((String) row[3]),
                        (String) row[4],
                        (String) row[5],
                        ((Timestamp) row[6])
                                .toInstant()
                                .atZone(TheClock.BRUSSELS)
                                .toOffsetDateTime(),
                        ((Number) row[7]).intValue(),
                        ((Number) row[8]).longValue(),
                        ((Number) row[9]).longValue()))
                .toList();
    }

    private Query query(String sql, Object... arguments) {
        // none of them reads what waits to be written, so the writes of a batch can wait for its end
        Query query = store.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query;
    }
}
