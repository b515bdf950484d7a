package org.loket.journal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.List;
import org.loket.kernel.Happening;
import org.loket.kernel.json.RecordWriter;

/** Writes every happening in the transaction that made it true, and reads them back. */
@ApplicationScoped
public class Journal {

    // who looked at a file is told apart from what happened to it
    private static final List<String> READINGS =
            List.of(FileRead.KIND, "authorisation-checked", "share-code-used", "worker-inspected");

    @Inject
    EntityManager store;

    // first of all observers and written at once, so that the journal tells causes before consequences;
    // with it what waits to be written is written in the order in which it happened
    void write(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Happening happening) {
        store.createNativeQuery("insert into journal_entry (subject, kind, account, function, happened_at, particulars)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, happening.subject())
                .setParameter(2, happening.kind())
                .setParameter(3, happening.by().account())
                .setParameter(4, happening.by().function())
                .setParameter(5, happening.at())
                .setParameter(6, RecordWriter.text(happening.particulars()))
                .executeUpdate();
    }

    /** Writes many happenings at once that are nobody's to observe; the order is kept. */
    public void write(List<? extends Happening> happenings) {
        Lines lines = new Lines(happenings.stream().map(Line::of).toList());
        store.createNativeQuery("insert into journal_entry (subject, kind, account, function, happened_at, particulars)"
                        + " select subject, kind, account, function, at, particulars from"
                        + " json_to_recordset(cast(? as json) -> 'lines') as line(subject text, kind text, account text,"
                        + " function text, at timestamptz, particulars text)")
                .setParameter(1, RecordWriter.text(lines))
                .executeUpdate();
    }

    private record Lines(List<Line> lines) {}

    private record Line(
            String subject, String kind, String account, String function, OffsetDateTime at, String particulars) {

        static Line of(Happening happening) {
            return new Line(
                    happening.subject(),
                    happening.kind(),
                    happening.by().account(),
                    happening.by().function(),
                    happening.at(),
                    RecordWriter.text(happening.particulars()));
        }
    }

    /** What happened to a file, oldest first; readings are left out. */
    public List<JournalLine> historyOf(String subject) {
        return lines(store.createQuery(
                        "select e from JournalEntry e where e.subject = :subject and e.kind not in :readings"
                                + " order by e.position",
                        JournalEntry.class)
                .setParameter("subject", subject)
                .setParameter("readings", READINGS));
    }

    /** Every time that this happened to a file, newest first. */
    public List<JournalLine> timesThat(String kind, String subject) {
        return lines(store.createQuery(
                        "select e from JournalEntry e where e.subject = :subject and e.kind = :kind"
                                + " order by e.position desc",
                        JournalEntry.class)
                .setParameter("subject", subject)
                .setParameter("kind", kind));
    }

    /**
     * Who read the files, newest first.
     *
     * @param except an account whose own readings are left out; null for none
     * @param before the position of the last line of the page before; null for the first page
     */
    public List<JournalLine> readingsOf(List<String> subjects, String except, Long before, int limit) {
        return lines(store.createQuery(
                        "select e from JournalEntry e where e.subject in :subjects and e.kind in :readings"
                                + " and e.account <> :except and e.position < :before order by e.position desc",
                        JournalEntry.class)
                .setParameter("subjects", subjects)
                .setParameter("readings", READINGS)
                .setParameter("except", except == null ? "" : except)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit));
    }

    private static List<JournalLine> lines(TypedQuery<JournalEntry> query) {
        return query.getResultStream().map(JournalEntry::line).toList();
    }
}
