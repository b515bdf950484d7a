package org.loket.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.json.RecordWriter;

/** The deliveries that are kept; they are written and read many at a time. */
@ApplicationScoped
class Deliveries {

    /** Longer than a lot and its last attempt take: whoever holds a claim beyond it was killed. */
    static final Duration CLAIM = Outcome.TURN.plusSeconds(30);

    private static final String OWE =
            """
            insert into delivery (notice, channel, account, target, line, owed_at, due_at, patient_until)
            select t.notice, x.channel, t.account, x.target, x.line, ?2, ?2, ?3
            from json_to_recordset(cast(?1 as json) -> 'told')
                as t(notice uuid, kind text, statutory boolean, account text)
            cross join lateral (
                select 'WEBHOOK' as channel, w.id::text as target, w.id::text as line from webhook w
                    where w.account = t.account and (w.events = '' or t.kind = any(string_to_array(w.events, ' ')))
                union all
                select 'PUSH', s.id::text, substring(s.endpoint from '^[a-z]+://[^/]+') from push_subscription s
                    where s.account = t.account
                union all
                select 'MAIL', a.account, 'mail' from addressee a where a.account = t.account and a.mail is not null
            ) x
            where t.statutory or not exists (select 1 from muted m
                where m.account = t.account and m.channel = x.channel and m.kind = t.kind)
            on conflict (notice, channel, target) do nothing""";

    // what waits on the line l, whoever it is for is not to be left alone, and nobody has in hand
    private static final String FIRST_ON_LINE =
            """
            from delivery d
                where d.channel = ?1 and d.line = l.line and d.state = 'OWED' and d.due_at <= ?2
                and (d.claimed_until is null or d.claimed_until <= ?2)
                and not exists (select 1 from addressee a where a.account = d.account
                    and d.channel <> 'WEBHOOK' and is_quiet(a.quiet_from, a.quiet_until, cast(?3 as time)))
                order by d.due_at, d.id limit\s""";

    // from line to line along the index, so that what waits behind the first is not gone through each time;
    // a line on which somebody is busy is left alone
    private static final String CLAIM_DUE =
            """
            with recursive known(line) as (
                    (select d.line from delivery d where d.channel = ?1 and d.state = 'OWED' order by d.line limit 1)
                    union all
                    select (select d.line from delivery d where d.channel = ?1 and d.state = 'OWED' and d.line > l.line
                        order by d.line limit 1) from known l where l.line is not null),
                lines as (select l.line from known l
                    cross join lateral (select d.due_at\s"""
                    + FIRST_ON_LINE
                    + """
            1) f
                    where not exists (select 1 from delivery b where b.channel = ?1 and b.line = l.line
                        and b.claim is not null and b.state = 'OWED' and b.claimed_until > ?2)
                    order by f.due_at limit ?4),
                mine as (select x.id from lines l
                    cross join lateral (select d.id\s"""
                    + FIRST_ON_LINE
                    + """
            ?5 for update skip locked) x)
            update delivery d set claim = ?6, claimed_until = ?7, attempts = d.attempts + 1
            from mine where d.id = mine.id""";

    private static final String TURNED = " from json_to_recordset(cast(?1 as json) -> 'turned')"
            + " as t(id bigint, attempt integer, outcome text, reason text, due timestamptz)";

    @Inject
    EntityManager store;

    /** An account that is to be told of a notice by every channel that it chose. */
    record Told(UUID notice, String kind, boolean statutory, String account) {}

    record AllTold(List<Told> told) {}

    /** How a delivery goes on; {@code due} is null where it does not. */
    record Turned(long id, int attempt, String outcome, String reason, OffsetDateTime due) {}

    record AllTurned(List<Turned> turned) {}

    /** Answers how many deliveries are owed now that were not before. */
    int owe(List<Told> told, OffsetDateTime now) {
        return sql(OWE, RecordWriter.text(new AllTold(told)), now, now.plus(Patience.WHOLE))
                .executeUpdate();
    }

    /** Claims what is due by that channel, for as long as an attempt may take. */
    List<Parcel> claim(Channel channel, int lines, int perLine, OffsetDateTime now) {
        UUID claim = UUID.randomUUID();
        String time = now.atZoneSameInstant(TheClock.BRUSSELS).toLocalTime().toString();
        int claimed = sql(CLAIM_DUE, channel.name(), now, time, lines, perLine, claim, now.plus(CLAIM))
                .executeUpdate();
        if (claimed == 0) {
            return List.of();
        }
        sql(
                        "insert into delivery_attempt (delivery, number, begun_at)"
                                + " select id, attempts, ?1 from delivery where claim = ?2",
                        now,
                        claim)
                .executeUpdate();
        return parcels(claim);
    }

    private List<Parcel> parcels(UUID claim) {
        List<?> rows = sql(
                        "select d.id, d.attempts, d.patient_until, n.id, n.delivery, n.kind, n.case_number,"
                                + " n.receiver_kind, n.receiver, n.owed_at, d.account, d.target, d.line,"
                                + " coalesce(a.language, 'nl') from delivery d join notice n on n.id = d.notice"
                                + " left join addressee a on a.account = d.account where d.claim = ?1 order by d.due_at, d.id",
                        claim)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Deliveries::parcel).toList();
    }

    private static Parcel parcel(Object[] row) {
        return new Parcel(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                moment(row[2]),
                (UUID) row[3],
                ((Number) row[4]).longValue(),
                (String) row[5],
                new CaseNumber((String) row[6]),
                row[7].equals("ENTERPRISE") ? (String) row[8] : null,
                moment(row[9]),
                (String) row[10],
                (String) row[11],
                (String) row[12],
                Locale.forLanguageTag((String) row[13]));
    }

    private static OffsetDateTime moment(Object value) {
        return ((Timestamp) value).toInstant().atZone(TheClock.BRUSSELS).toOffsetDateTime();
    }

    void end(List<Turned> turned, OffsetDateTime now) {
        String json = RecordWriter.text(new AllTurned(turned));
        sql(
                        "update delivery_attempt a set ended_at = ?2, outcome = t.outcome, reason = t.reason" + TURNED
                                + " where a.delivery = t.id and a.number = t.attempt",
                        json,
                        now)
                .executeUpdate();
        sql(
                        "update delivery d set claim = null, claimed_until = null, reason = t.reason,"
                                + " state = case when t.due is null then t.outcome else 'OWED' end,"
                                + " ended_at = case when t.due is null then cast(?2 as timestamptz) end,"
                                + " due_at = coalesce(t.due, d.due_at)" + TURNED
                                + " where d.id = t.id and d.state = 'OWED'",
                        json,
                        now)
                .executeUpdate();
    }

    /** Those had no turn: it is as if they had not been claimed. */
    void putBack(List<Turned> untried) {
        String json = RecordWriter.text(new AllTurned(untried));
        sql(
                        "delete from delivery_attempt a using (select *" + TURNED
                                + ") t where a.delivery = t.id and a.number = t.attempt",
                        json)
                .executeUpdate();
        sql(
                        "update delivery d set claim = null, claimed_until = null, attempts = d.attempts - 1,"
                                + " due_at = coalesce(t.due, d.due_at)" + TURNED
                                + " where d.id = t.id and d.state = 'OWED'",
                        json)
                .executeUpdate();
    }

    /** Nothing on that line is tried before that moment. */
    void rest(Channel channel, String line, OffsetDateTime until) {
        sql(
                        "update delivery set due_at = ?1 where channel = ?2 and line = ?3"
                                + " and state = 'OWED' and due_at < ?1 and claim is null",
                        until,
                        channel.name(),
                        line)
                .executeUpdate();
    }

    /** Tries it again from now on, with new patience; what arrived, or is on its way, is left alone. */
    boolean again(long id, OffsetDateTime now) {
        return sql(
                                "update delivery set state = 'OWED', ended_at = null, due_at = ?1, patient_until = ?2"
                                        + " where id = ?3 and state <> 'DELIVERED' and claim is null",
                                now,
                                now.plus(Patience.WHOLE),
                                id)
                        .executeUpdate()
                == 1;
    }

    /** The file that this delivery tells of. */
    Optional<CaseNumber> fileOf(long id) {
        List<?> found = sql("select n.case_number from delivery d join notice n on n.id = d.notice where d.id = ?1", id)
                .getResultList();
        return found.stream().map(number -> new CaseNumber((String) number)).findFirst();
    }

    private Query sql(String text, Object... arguments) {
        Query query = store.createNativeQuery(text);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query;
    }
}
