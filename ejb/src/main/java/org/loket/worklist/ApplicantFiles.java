package org.loket.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.loket.access.Actor;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotANumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.law.category.Category;

/** The drafts and files of one applicant, newest first: an employer, or a worker who files alone. */
@Stateless
public class ApplicantFiles {

    private static final int MOST = 200;

    @Inject
    EntityManager store;

    /** @param after the number of the last file of the page before; null for the first page */
    public Page<FileLine> page(Actor actor, EnterpriseNumber enterprise, String after, int limit) {
        actor.mustActFor(enterprise);
        return page("a.enterprise = ?", enterprise.digits(), after, limit);
    }

    /** What a worker filed alone. */
    public Page<FileLine> own(Actor actor, String after, int limit) {
        return page(
                "a.enterprise is null and a.worker = ?", actor.mustBeWorker().toString(), after, limit);
    }

    private Page<FileLine> page(String whose, String applicant, String after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Invalid(Violation.of("limit", "number.between", 1, MOST));
        }
        List<FileLine> lines = new ArrayList<>();
        for (Object[] row : rows(whose, applicant, after, limit + 1)) {
            lines.add(line(row));
        }
        return lines.size() <= limit
                ? new Page<>(lines, null)
                : new Page<>(
                        List.copyOf(lines.subList(0, limit)),
                        lines.get(limit - 1).number().text());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String whose, String applicant, String after, int limit) {
        return store.createNativeQuery("select a.number, a.category,"
                        + " nullif(trim(concat(json_extract_path_text(cast(a.form as json), 'worker', 'firstName'), ' ',"
                        + " json_extract_path_text(cast(a.form as json), 'worker', 'lastName'))), ''),"
                        + " case when c.stage = 'PROPOSED' then 'UNDER_EXAMINATION' else coalesce(c.stage, a.stage) end,"
                        + " a.changed_at, c.due_on, r.answer_by"
                        + " from application a left join permit_case c on c.number = a.number"
                        + " left join information_request r on r.case_number = a.number and r.answered_at is null"
                        + " where " + whose
                        + " and a.stage <> 'OFFERED' and a.number < ? order by a.number desc limit ?")
                .setParameter(1, applicant)
                .setParameter(2, after == null || after.isBlank() ? "~" : placeOf(after))
                .setParameter(3, limit)
                .getResultList();
    }

    private static String placeOf(String after) {
        try {
            return CaseNumber.of(after).text();
        } catch (NotANumber e) {
            throw new Invalid(Violation.of("after", "cursor.form"));
        }
    }

    private static FileLine line(Object[] row) {
        String stage = (String) row[3];
        boolean waiting = "WAITING_FOR_INFORMATION".equals(stage);
        return new FileLine(
                new CaseNumber((String) row[0]),
                Category.valueOf((String) row[1]),
                (String) row[2],
                stage,
                moment(row[4]),
                waiting ? null : day(row[5]),
                waiting,
                waiting ? day(row[6]) : null);
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    private static OffsetDateTime moment(Object value) {
        return ((Timestamp) value).toInstant().atZone(TheClock.BRUSSELS).toOffsetDateTime();
    }
}
