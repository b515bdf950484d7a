package org.loket.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;
import org.loket.law.category.Slot;
import org.loket.renewal.RenewalRecord.Reused;

/** Which application renews which permit. */
@ApplicationScoped
class Renewals {

    @Inject
    EntityManager store;

    /** Whoever renews that permit goes alone, for the rest of the transaction. */
    void hold(PermitNumber permit) {
        query("select pg_advisory_xact_lock(hashtext(?))", "renewal " + permit).getSingleResult();
    }

    void add(PermitNumber permit, CaseNumber application, List<Reused> reused, OffsetDateTime at) {
        query(
                        "insert into renewal (application, permit, begun_at) values (?, ?, ?)",
                        application.text(),
                        permit.text(),
                        at)
                .executeUpdate();
        reused.forEach(paper -> query(
                        "insert into renewal_reuse (application, slot, received_at) values (?, ?, ?)",
                        application.text(),
                        paper.slot().name(),
                        paper.receivedAt())
                .executeUpdate());
    }

    /** The last renewal of that permit; it runs from its draft until it is decided. */
    Optional<RenewalRecord> of(PermitNumber permit) {
        List<?> rows = query(
                        "select r.application, c.outcome is null from renewal r"
                                + " left join permit_case c on c.number = r.application"
                                + " where r.permit = ? order by r.begun_at desc limit 1",
                        permit.text())
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).findFirst().map(row -> {
            CaseNumber application = new CaseNumber((String) row[0]);
            return new RenewalRecord(permit, application, (Boolean) row[1], reusedIn(application));
        });
    }

    /** The permit that this application renews; empty where it renews none. */
    Optional<PermitNumber> renewedBy(CaseNumber application) {
        List<?> found = query("select permit from renewal where application = ?", application.text())
                .getResultList();
        return found.stream().map(permit -> new PermitNumber((String) permit)).findFirst();
    }

    private List<Reused> reusedIn(CaseNumber application) {
        List<?> rows = query(
                        "select slot, received_at from renewal_reuse where application = ? order by slot",
                        application.text())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Reused(
                        Slot.valueOf((String) row[0]),
                        ((Timestamp) row[1])
                                .toInstant()
                                .atZone(TheClock.BRUSSELS)
                                .toOffsetDateTime()))
                .toList();
    }

    private Query query(String sql, Object... arguments) {
        Query query = store.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query;
    }
}
