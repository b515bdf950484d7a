package org.loket.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What each account chose. */
@ApplicationScoped
class Addressees {

    @Inject
    EntityManager store;

    Optional<Addressee> find(String account) {
        return Optional.ofNullable(store.find(Addressee.class, account));
    }

    void add(Addressee addressee) {
        store.persist(addressee);
    }

    List<Addressee> of(Collection<String> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : store.createQuery(
                                "select a from Addressee a where a.account in :accounts and a.mail is not null",
                                Addressee.class)
                        .setParameter("accounts", accounts)
                        .getResultList();
    }

    /** The kinds that the account does not want, by channel. */
    Map<Channel, Set<String>> mutedBy(String account) {
        Map<Channel, Set<String>> muted = new EnumMap<>(Channel.class);
        List<?> rows = store.createNativeQuery("select channel, kind from muted where account = ?")
                .setParameter(1, account)
                .getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> muted.computeIfAbsent(
                        Channel.valueOf((String) row[0]), one -> new TreeSet<>())
                .add((String) row[1]));
        return muted;
    }

    void mute(String account, Map<Channel, Set<String>> muted) {
        store.createNativeQuery("delete from muted where account = ?")
                .setParameter(1, account)
                .executeUpdate();
        muted.forEach((channel, kinds) -> kinds.forEach(
                kind -> store.createNativeQuery("insert into muted (account, channel, kind) values (?, ?, ?)")
                        .setParameter(1, account)
                        .setParameter(2, channel.name())
                        .setParameter(3, kind)
                        .executeUpdate()));
    }
}
