package org.loket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.loket.access.Actor;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.json.RecordWriter;

/** The notices that are kept. */
@ApplicationScoped
class Notices {

    @Inject
    EntityManager store;

    void add(OwedNotice notice) {
        store.persist(notice);
    }

    /** A notice that is owed. */
    record Owing(String receiverKind, String receiver, String number) {}

    record AllOwing(List<Owing> owing) {}

    /** As many at once as there are. */
    void add(String kind, List<Owing> owing, OffsetDateTime at) {
        store.createNativeQuery(
                        "insert into notice (id, receiver_kind, receiver, kind, case_number, owed_at, next_try_at)"
                                + " select gen_random_uuid(), o.\"receiverKind\", o.receiver, ?1, o.number, ?2, ?2"
                                + " from json_to_recordset(cast(?3 as json) -> 'owing')"
                                + " as o(\"receiverKind\" text, receiver text, number text)")
                .setParameter(1, kind)
                .setParameter(2, at)
                .setParameter(3, RecordWriter.text(new AllOwing(owing)))
                .executeUpdate();
    }

    /** The notices whose turn it is, oldest first. */
    List<UUID> owed(OffsetDateTime now, int most) {
        return store.createQuery(
                        "select n.id from OwedNotice n where n.deliveredAt is null and n.nextTryAt <= :now"
                                + " order by n.nextTryAt, n.position",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those notices, held until the transaction ends, oldest first; without what is delivered or in other hands. */
    List<OwedNotice> take(List<UUID> ids) {
        // looked up by id and by nothing else: all that is owed, which can be many, is not gone through for each lot
        List<?> taken = store.createNativeQuery(
                        "select * from notice where id = any(cast(? as uuid[])) order by position for update skip locked",
                        OwedNotice.class)
                .setParameter(1, ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setHint(QueryHints.REFRESH, HintValues.TRUE)
                .getResultList();
        return taken.stream()
                .map(OwedNotice.class::cast)
                .filter(notice -> !notice.isDelivered())
                .toList();
    }

    void write() {
        store.flush();
    }

    /**
     * The numbers of the next deliveries. Whoever delivers holds the lock until the commit, so that no number becomes
     * visible after a higher one.
     */
    List<Long> nextDeliveries(int many) {
        store.createNativeQuery("select pg_advisory_xact_lock(hashtext('notice delivery'))")
                .getSingleResult();
        List<?> numbers = store.createNativeQuery("select nextval('notice_delivery') from generate_series(1, ?)")
                .setParameter(1, many)
                .getResultList();
        return numbers.stream().map(number -> ((Number) number).longValue()).toList();
    }

    /** Delivered notices of what the actor acts for, after that delivery, oldest first. */
    List<OwedNotice> page(Actor actor, long after, int limit) {
        return store.createQuery(
                        "select n from OwedNotice n where n.receiver in :receivers and n.deliveredAt is not null"
                                + " and n.delivery > :after order by n.delivery",
                        OwedNotice.class)
                .setParameter("receivers", keysOf(actor))
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    List<OwedNotice> latest(Actor actor, int limit) {
        return store.createQuery(
                        "select n from OwedNotice n where n.receiver in :receivers and n.deliveredAt is not null"
                                + " order by n.delivery desc",
                        OwedNotice.class)
                .setParameter("receivers", keysOf(actor))
                .setMaxResults(limit)
                .getResultList();
    }

    Inbox inbox(Actor actor) {
        return store.createQuery(
                        "select new org.loket.notice.Inbox(count(n), max(n.delivery)) from OwedNotice n"
                                + " where n.receiver in :receivers and n.deliveredAt is not null and n.seenAt is null",
                        Inbox.class)
                .setParameter("receivers", keysOf(actor))
                .getSingleResult();
    }

    void seeAll(Actor actor, long upTo, OffsetDateTime at) {
        store.createQuery("update OwedNotice n set n.seenAt = :at where n.receiver in :receivers"
                        + " and n.deliveredAt is not null and n.seenAt is null and n.delivery <= :upTo")
                .setParameter("at", at)
                .setParameter("receivers", keysOf(actor))
                .setParameter("upTo", upTo)
                .executeUpdate();
    }

    Optional<OwedNotice> find(UUID id) {
        return store.createQuery("select n from OwedNotice n where n.id = :id", OwedNotice.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<OwedNotice> of(CaseNumber number) {
        return store.createQuery(
                        "select n from OwedNotice n where n.caseNumber = :number order by n.position", OwedNotice.class)
                .setParameter("number", number.text())
                .getResultList();
    }

    static List<String> keysOf(Actor actor) {
        List<String> keys = new ArrayList<>();
        actor.actsFor().forEach(enterprise -> keys.add(Receiver.of(enterprise).key()));
        if (actor.worker() != null) {
            keys.add(Receiver.of(actor.worker()).key());
        }
        return keys;
    }
}
