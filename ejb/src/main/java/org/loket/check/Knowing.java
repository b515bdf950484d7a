package org.loket.check;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.Citation;

/** Reads what was decided about workers, of many at once: nothing is kept, so that every change shows at once. */
@ApplicationScoped
class Knowing {

    // lateral and offset, so that the cost goes with who is asked about and not with how many permits there are; days
    // as
    // numbers, for JDBC makes a date by way of a calendar
    private static final String QUERY =
            """
            select w.%1$s, w.number, w.nationality,
                   (select string_agg(c.enterprise, ' ') from permit_case c where c.worker = w.number and c.outcome is null),
                   p.enterprise, p.occupation, p.valid_from - date 'epoch', p.valid_until - date 'epoch',
                   p.ended_on - date 'epoch', p.withdrawn_from - date 'epoch', p.residence_ends_on - date 'epoch',
                   case when p.state = 'IN_SEARCH_WINDOW' then p.window_last_day - date 'epoch' end,
                   p.window_act, p.window_article,
                   e.permit, e.ends_by_employer - date 'epoch', e.ends_by_worker - date 'epoch'
            from worker w
            left join lateral (select * from permit p where p.worker = w.number offset 0) p on true
            left join employment e on e.permit = p.number and e.state = 'DISPUTED' and p.ended_on is not null
            where w.%1$s = any(string_to_array(?, ' '))
            """;
    private static final String BY_NATIONAL_NUMBER = QUERY.formatted("national_number");
    private static final String BY_NUMBER = QUERY.formatted("number");

    @Inject
    EntityManager store;

    /** Of each question what is known of whom it is about, in their order. */
    List<Known> of(List<Asked> questions) {
        Map<String, Known> byNationalNumber = read(
                BY_NATIONAL_NUMBER,
                questions.stream()
                        .filter(asked -> asked.question().nationalNumber() != null)
                        .map(asked -> asked.question().nationalNumber().digits()));
        Map<String, Known> byNumber = read(
                BY_NUMBER,
                questions.stream().filter(asked -> asked.worker() != null).map(asked -> asked.worker()
                        .toString()));
        return questions.stream()
                .map(asked -> asked.question().nationalNumber() == null
                        ? byNumber.getOrDefault(String.valueOf(asked.worker()), Known.NOTHING)
                        : byNationalNumber.getOrDefault(
                                asked.question().nationalNumber().digits(), Known.NOTHING))
                .toList();
    }

    private Map<String, Known> read(String query, Stream<String> names) {
        String all = names.distinct().collect(joining(" "));
        Map<String, Known> known = new HashMap<>();
        if (all.isEmpty()) {
            return known;
        }
        for (Object row : store.createNativeQuery(query).setParameter(1, all).getResultList()) {
            Object[] cell = (Object[]) row;
            Known one = known.computeIfAbsent(
                    (String) cell[0],
                    name -> new Known(
                            WorkerNumber.of((String) cell[1]), (String) cell[2], new ArrayList<>(), words(cell[3])));
            if (cell[6] != null) {
                one.permits().add(held(cell));
            }
        }
        known.values().forEach(one -> one.permits().sort(HeldPermit.LAST_FIRST));
        return known;
    }

    private static HeldPermit held(Object... cell) {
        return new HeldPermit(
                cell[4] == null ? null : new EnterpriseNumber((String) cell[4]),
                (String) cell[5],
                day(cell[6]),
                day(cell[7]),
                day(cell[8]),
                cell[14] == null ? null : new HeldPermit.Dispute(day(cell[15]), day(cell[16])),
                day(cell[9]),
                day(cell[10]),
                cell[11] == null
                        ? null
                        : new HeldPermit.Window(day(cell[11]), new Citation((String) cell[12], (String) cell[13])));
    }

    private static LocalDate day(Object cell) {
        return cell == null ? null : LocalDate.ofEpochDay(((Number) cell).longValue());
    }

    private static List<String> words(Object cell) {
        return cell == null ? List.of() : List.of(((String) cell).split(" "));
    }
}
