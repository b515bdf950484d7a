package org.loket.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The browsers that are kept. */
@ApplicationScoped
class PushSubscribers {

    @Inject
    EntityManager store;

    void add(PushSubscriber subscriber) {
        store.persist(subscriber);
    }

    List<PushSubscriber> of(String account) {
        return store.createQuery(
                        "select s from PushSubscriber s where s.account = :account order by s.since, s.id",
                        PushSubscriber.class)
                .setParameter("account", account)
                .getResultList();
    }

    List<PushSubscriber> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : store.createQuery("select s from PushSubscriber s where s.id in :ids", PushSubscriber.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** A browser belongs to whoever subscribed in it last. */
    void forget(String endpoint) {
        store.createQuery("delete from PushSubscriber s where s.endpoint = :endpoint")
                .setParameter("endpoint", endpoint)
                .executeUpdate();
    }

    /** Answers whether it was there. */
    boolean forget(String account, UUID id) {
        return store.createQuery("delete from PushSubscriber s where s.account = :account and s.id = :id")
                        .setParameter("account", account)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    void forget(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            store.createQuery("delete from PushSubscriber s where s.id in :ids")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }
}
