package org.loket.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The webhooks that are kept. */
@ApplicationScoped
class Webhooks {

    @Inject
    EntityManager store;

    void add(Webhook webhook) {
        store.persist(webhook);
    }

    void write() {
        store.flush();
    }

    void remove(Webhook webhook) {
        store.remove(webhook);
    }

    Optional<Webhook> find(String account, String name) {
        return store.createQuery("select w from Webhook w where w.account = :account and w.name = :name", Webhook.class)
                .setParameter("account", account)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    List<Webhook> of(String account) {
        return store.createQuery("select w from Webhook w where w.account = :account order by w.name", Webhook.class)
                .setParameter("account", account)
                .getResultList();
    }

    List<Webhook> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : store.createQuery("select w from Webhook w where w.id in :ids", Webhook.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
