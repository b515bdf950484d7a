package org.loket.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** How often each account was wrong of late. */
@ApplicationScoped
class GuessCounts {

    @Inject
    EntityManager store;

    /** @param before a count that began before that begins anew */
    void add(String account, OffsetDateTime now, OffsetDateTime before) {
        store.createNativeQuery("insert into share_code_guess as kept (account, since, guesses) values (?, ?, 1)"
                        + " on conflict (account) do update set"
                        + " guesses = case when kept.since < ? then 1 else kept.guesses + 1 end,"
                        + " since = case when kept.since < ? then excluded.since else kept.since end")
                .setParameter(1, account)
                .setParameter(2, now)
                .setParameter(3, before)
                .setParameter(4, before)
                .executeUpdate();
    }

    int since(String account, OffsetDateTime before) {
        return ((Number) store.createNativeQuery("select coalesce(max(guesses), 0) from share_code_guess"
                                + " where account = ? and since >= ?")
                        .setParameter(1, account)
                        .setParameter(2, before)
                        .getSingleResult())
                .intValue();
    }

    Instant begun(String account) {
        Object seconds = store.createNativeQuery(
                        "select extract(epoch from since) from share_code_guess where account = ?")
                .setParameter(1, account)
                .getSingleResult();
        return Instant.ofEpochSecond(((Number) seconds).longValue());
    }

    void takeBack(String account) {
        store.createNativeQuery("update share_code_guess set guesses = guesses - 1 where account = ? and guesses > 0")
                .setParameter(1, account)
                .executeUpdate();
    }

    void wrongBirthDate(UUID code) {
        store.createNativeQuery("update share_code set wrong_birth_dates = wrong_birth_dates + 1 where id = ?")
                .setParameter(1, code)
                .executeUpdate();
    }
}
