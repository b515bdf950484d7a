package org.loket.labourmarket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.loket.law.Facts.Circle;

/** The figures that are kept. */
@ApplicationScoped
class Surpluses {

    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    EntityManager store;

    Optional<SurplusFigure> find(Circle circle, String place, String occupation, LocalDate from) {
        return store.createQuery(
                        "select s from SurplusFigure s where s.occupation = :occupation and s.circle = :circle"
                                + " and s.place = :place and s.from = :from",
                        SurplusFigure.class)
                .setParameter("occupation", occupation)
                .setParameter("circle", circle)
                .setParameter("place", place)
                .setParameter("from", from)
                .getResultStream()
                .findFirst();
    }

    void add(SurplusFigure figure) {
        store.persist(figure);
    }

    /** Writes now, so that of two who record the same figure at once the slower is told here. */
    void write() {
        store.flush();
    }

    /** The figures for those occupations that count on that day. */
    List<SurplusRecord> countingOn(LocalDate day, Set<String> occupations) {
        return store.createQuery(
                        "select s from SurplusFigure s where s.occupation in :occupations and s.from <= :day"
                                + " and (s.until is null or s.until >= :day) order by s.circle, s.place, s.from",
                        SurplusFigure.class)
                .setParameter("occupations", occupations)
                .setParameter("day", day)
                .getResultStream()
                .map(SurplusFigure::record)
                .toList();
    }

    /**
     * The figures that count on that day, in the order of occupations and of their ids.
     *
     * @param occupation null for every occupation
     * @param after the last figure of the page before; null for the first page
     */
    List<SurplusRecord> page(LocalDate day, String occupation, SurplusRecord after, int most) {
        return store.createQuery(
                        "select s from SurplusFigure s where (:any = true or s.occupation = :occupation)"
                                + " and s.from <= :day and (s.until is null or s.until >= :day)"
                                + " and (s.occupation > :lastOccupation"
                                + " or s.occupation = :lastOccupation and s.id > :last)"
                                + " order by s.occupation, s.id",
                        SurplusFigure.class)
                .setParameter("any", occupation == null)
                .setParameter("occupation", occupation == null ? "" : occupation)
                .setParameter("day", day)
                .setParameter("lastOccupation", after == null ? "" : after.occupation())
                .setParameter("last", after == null ? FIRST : after.id())
                .setMaxResults(most)
                .getResultStream()
                .map(SurplusFigure::record)
                .toList();
    }

    Optional<SurplusRecord> get(UUID id) {
        return Optional.ofNullable(store.find(SurplusFigure.class, id)).map(SurplusFigure::record);
    }
}
