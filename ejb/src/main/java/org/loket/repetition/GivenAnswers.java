package org.loket.repetition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.loket.kernel.InConflict;

/** The answers that were given under a key. */
@ApplicationScoped
class GivenAnswers {

    @Inject
    EntityManager store;

    /** Waits until nobody else answers under that key, for the rest of the transaction. */
    void hold(String account, Call call) {
        store.createNativeQuery("select pg_advisory_xact_lock(hashtext(?))")
                .setParameter(1, "answer " + account + " " + call.kept())
                .getSingleResult();
    }

    Optional<Answer> find(String account, Call call) {
        List<?> rows = store.createNativeQuery(
                        "select request, status, location, body from idempotent_answer where account = ? and key = ?")
                .setParameter(1, account)
                .setParameter(2, call.kept())
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) rows.get(0);
        if (!row[0].equals(call.fingerprint())) {
            throw new InConflict("idempotency-key");
        }
        return Optional.of(new Answer(
                ((Number) row[1]).intValue(),
                (String) row[2],
                Envelope.of(account, call).open((String) row[3])));
    }

    void keep(String account, Call call, Answer answer, OffsetDateTime at) {
        store.createNativeQuery(
                        "insert into idempotent_answer (account, key, request, status, location, body, given_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, account)
                .setParameter(2, call.kept())
                .setParameter(3, call.fingerprint())
                .setParameter(4, answer.status())
                .setParameter(5, answer.location())
                .setParameter(6, Envelope.of(account, call).seal(answer.body()))
                .setParameter(7, at)
                .executeUpdate();
    }

    void forget(String account, OffsetDateTime before) {
        store.createNativeQuery("delete from idempotent_answer where account = ? and given_at < ?")
                .setParameter(1, account)
                .setParameter(2, before)
                .executeUpdate();
    }
}
