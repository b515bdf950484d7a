package org.loket.reexamination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.TheClock;
import org.loket.law.category.Category;
import org.loket.law.refusal.Ground;
import org.loket.reexamination.ReexaminedPermit.Result;

/** The re-examinations that were begun, and each permit that waits its turn in one. */
@ApplicationScoped
class Reexaminations {

    // a parameter that is null has no type of its own
    private static final String CHOSEN = " from permit p join permit_case c on c.number = p.case_number"
            + " where p.state in ('VALID', 'IN_SEARCH_WINDOW')"
            + " and p.enterprise is not distinct from coalesce(cast(? as text), p.enterprise)"
            + " and coalesce(cast(? as text) in (p.occupation, p.list_function), cast(? as text) is null)"
            + " and c.submitted_on >= coalesce(cast(? as date), c.submitted_on)"
            + " and c.submitted_on <= coalesce(cast(? as date), c.submitted_on)";

    @Inject
    EntityManager store;

    /** The case of a permit, and the day whose law it is judged by. */
    record Turn(CaseNumber caseNumber, LocalDate lawDate) {}

    record Judged(Result result, List<String> conditions) {}

    int count(Selection selection) {
        return ((Number) chosen("select count(*)", selection).getSingleResult()).intValue();
    }

    void add(UUID id, ReexaminationGiven given, Author by, OffsetDateTime at) {
        Selection selection = given.selection();
        query(
                        "insert into reexamination (id, enterprise, function, filed_from, filed_until, ground, law_date,"
                                + " reason, begun_by, begun_at, total) values (?, ?, ?, cast(? as date), cast(? as date), ?, ?, ?, ?, ?, ?)",
                        id,
                        digits(selection),
                        selection.function(),
                        selection.filedFrom(),
                        selection.filedUntil(),
                        given.ground().name(),
                        given.lawDate(),
                        given.reason(),
                        by.account(),
                        at,
                        given.count())
                .executeUpdate();
        chosen(
                        "insert into reexamination_permit (reexamination, permit, case_number, category) select '" + id
                                + "', p.number, p.case_number, p.category",
                        selection)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<String> due(String after, int most) {
        return query(
                        "select reexamination || '/' || permit from reexamination_permit where result is null"
                                + " and reexamination || '/' || permit > ? order by reexamination, permit",
                        after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The permit whose turn it is, held until the transaction ends; empty where it had its turn or is in other hands. */
    Optional<Turn> take(UUID id, String permit) {
        List<?> rows = query(
                        "select p.case_number, r.law_date from reexamination_permit p"
                                + " join reexamination r on r.id = p.reexamination where p.reexamination = ?"
                                + " and p.permit = ? and p.result is null for update of p skip locked",
                        id,
                        permit)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Turn(new CaseNumber((String) row[0]), day(row[1])))
                .findFirst();
    }

    void had(UUID id, String permit, Judged judged) {
        query(
                        "update reexamination_permit set result = ?, conditions = ? where reexamination = ? and permit = ?",
                        judged.result().name(),
                        String.join(" ", judged.conditions()),
                        id,
                        permit)
                .executeUpdate();
    }

    Optional<ReexaminationRecord> find(UUID id) {
        return records("where r.id = ?", 1, id).stream().findFirst();
    }

    List<ReexaminationRecord> latest(int most) {
        return records("", most);
    }

    /** What came of those that were judged, those that fail first. */
    List<ReexaminedPermit> results(UUID id, int most) {
        List<?> rows = query(
                        "select permit, category, result, conditions from reexamination_permit where reexamination = ?"
                                + " and result is not null order by array_position(array['NOT_ELIGIBLE', 'INCOMPLETE',"
                                + " 'NOT_JUDGED', 'ELIGIBLE'], result), permit",
                        id)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new ReexaminedPermit(
                        new PermitNumber((String) row[0]),
                        Category.valueOf((String) row[1]),
                        Result.valueOf((String) row[2]),
                        words((String) row[3])))
                .toList();
    }

    private List<ReexaminationRecord> records(String where, int most, Object... arguments) {
        List<?> rows = query(
                        "select r.id, r.enterprise, r.function, r.filed_from, r.filed_until, r.ground, r.law_date,"
                                + " r.reason, r.begun_by, r.begun_at, r.total,"
                                + " (select count(*) from reexamination_permit p where p.reexamination = r.id"
                                + " and p.result is not null),"
                                + " (select count(*) from reexamination_permit p where p.reexamination = r.id"
                                + " and p.result = 'NOT_ELIGIBLE') from reexamination r " + where
                                + " order by r.begun_at desc",
                        arguments)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> record((Object[]) row)).toList();
    }

    private static ReexaminationRecord record(Object[] row) {
        return new ReexaminationRecord(
                (UUID) row[0],
                new Selection(
                        row[1] == null ? null : new EnterpriseNumber((String) row[1]),
                        (String) row[2],
                        day(row[3]),
                        day(row[4])),
                Ground.valueOf((String) row[5]),
                day(row[6]),
                (String) row[7],
                (String) row[8],
                ((Timestamp) row[9]).toInstant().atZone(TheClock.BRUSSELS).toOffsetDateTime(),
                ((Number) row[10]).intValue(),
                ((Number) row[11]).longValue(),
                ((Number) row[12]).longValue());
    }

    private Query chosen(String what, Selection selection) {
        return query(
                what + CHOSEN,
                digits(selection),
                selection.function(),
                selection.function(),
                selection.filedFrom(),
                selection.filedUntil());
    }

    private static String digits(Selection selection) {
        return selection.enterprise() == null ? null : selection.enterprise().digits();
    }

    private static List<String> words(String conditions) {
        return Arrays.stream(conditions.split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    private Query query(String sql, Object... arguments) {
        Query query = store.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query;
    }
}
