package org.loket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loket.amendment.AmendmentConfirmed;

/** The changes of the law that were confirmed, and how far the drafts were looked at that they may touch. */
@ApplicationScoped
class LawChanges {

    @Inject
    EntityManager store;

    @Inject
    Event<NoticesOwed> owed;

    /** A change that was not looked at whole, and the number of the last draft that was. */
    record Open(UUID amendment, String lookedUntil) {}

    void confirmed(@Observes AmendmentConfirmed confirmed) {
        store.createNativeQuery("insert into law_change (amendment, confirmed_at) values (?, ?)")
                .setParameter(1, confirmed.id())
                .setParameter(2, confirmed.at())
                .executeUpdate();
        owed.fire(new NoticesOwed());
    }

    /** The oldest, held until the transaction ends; empty where all is done or in other hands. */
    Optional<Open> take() {
        List<?> open = store.createNativeQuery(
                        "select amendment, looked_until from law_change where finished_at is null"
                                + " order by confirmed_at limit 1 for update skip locked")
                .getResultList();
        return open.stream()
                .map(Object[].class::cast)
                .map(row -> new Open((UUID) row[0], (String) row[1]))
                .findFirst();
    }

    /** @param last the number of the last draft that was looked at; null where all were */
    void looked(UUID amendment, String last, OffsetDateTime now) {
        store.createNativeQuery("update law_change set looked_until = coalesce(?1, looked_until), finished_at ="
                        + " case when cast(?1 as text) is null then cast(?2 as timestamptz) end where amendment = ?3")
                .setParameter(1, last)
                .setParameter(2, now)
                .setParameter(3, amendment)
                .executeUpdate();
    }
}
