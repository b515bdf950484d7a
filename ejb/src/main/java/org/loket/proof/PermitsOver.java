package org.loket.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.PermitNumber;

/** The permits that no longer hold although the last day for which they were granted is still to come. */
@ApplicationScoped
class PermitsOver {

    // as long as the parties do not agree on an end the later one counts, and none where one of them says that the
    // employment goes on: so the check answers too
    private static final String OVER =
            """
            select p.number
            from permit p
            left join employment e on e.permit = p.number and e.state = 'DISPUTED' and p.ended_on is not null
            where (p.valid_until >= ?1 or p.valid_until is null)
              and (p.withdrawn_from <= ?1 or p.residence_ends_on < ?1
                   or case when e.permit is null
                           then p.over_on < ?1 or p.ended_on < ?1 and p.valid_until is not null
                           else e.ends_by_employer < ?1 and e.ends_by_worker < ?1 and p.valid_until is not null end)
            order by p.number
            """;

    @Inject
    EntityManager store;

    List<PermitNumber> beforeTheirDay(LocalDate today) {
        List<?> numbers = store.createNativeQuery(OVER).setParameter(1, today).getResultList();
        return numbers.stream().map(number -> new PermitNumber((String) number)).toList();
    }
}
