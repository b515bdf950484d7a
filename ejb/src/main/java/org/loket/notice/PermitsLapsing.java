package org.loket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.FallingDue;
import org.loket.kernel.TheClock;
import org.loket.notice.Notices.Owing;

/** The employer and the worker are told some time before a permit lapses, and told each time once. */
@ApplicationScoped
class PermitsLapsing implements FallingDue {

    // a house that was closed over a weekend still tells, one that was closed for longer would tell what is not so
    private static final int DAYS_LATE = 3;

    @Inject
    EntityManager store;

    @Inject
    Notices notices;

    @Inject
    Event<NoticesOwed> owed;

    @Inject
    Clock clock;

    @Override
    public String work() {
        return "permits-lapsing";
    }

    @Override
    public List<String> due(LocalDate today, String after, int most) {
        List<?> keys = store.createNativeQuery("select p.number || '/' || t.days from permit p"
                        + " join (values (90), (60), (30), (14)) t(days)"
                        + " on p.valid_until <= cast(?1 as date) + t.days"
                        + " and p.valid_until >= cast(?1 as date) + t.days - " + DAYS_LATE
                        + " where p.state = 'VALID' and p.number || '/' || t.days > ?2 and not exists (select 1"
                        + " from notice n where n.case_number = p.case_number and n.kind = 'permit-lapsing-' || t.days)"
                        + " order by 1 limit ?3")
                .setParameter(1, today)
                .setParameter(2, after)
                .setParameter(3, most)
                .getResultList();
        return keys.stream().map(String.class::cast).toList();
    }

    @Override
    public boolean handle(String key, LocalDate today) {
        String permit = key.substring(0, key.indexOf('/'));
        String kind = "permit-lapsing-" + key.substring(key.indexOf('/') + 1);
        List<?> found = store.createNativeQuery("select p.worker, p.enterprise, p.case_number from permit p"
                        + " where p.number = ?1 and p.state = 'VALID' and not exists (select 1 from notice n"
                        + " where n.case_number = p.case_number and n.kind = ?2) for update of p")
                .setParameter(1, permit)
                .setParameter(2, kind)
                .getResultList();
        found.stream().map(Object[].class::cast).forEach(row -> {
            notices.add(
                    kind,
                    List.of(
                            new Owing(Receiver.Kind.ENTERPRISE.name(), (String) row[1], (String) row[2]),
                            new Owing(Receiver.Kind.WORKER.name(), (String) row[0], (String) row[2])),
                    TheClock.now(clock));
            owed.fire(new NoticesOwed());
        });
        return !found.isEmpty();
    }
}
