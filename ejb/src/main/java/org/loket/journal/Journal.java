package org.loket.journal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.loket.kernel.Happening;
import org.loket.kernel.json.RecordWriter;

/** Writes every happening in the transaction that made it true, and reads them back. */
@ApplicationScoped
public class Journal {

    // who looked at a file is told apart from what happened to it
    private static final List<String> READINGS =
            List.of(FileRead.KIND, "authorisation-checked", "share-code-used", "worker-inspected");

    // ASCII's own, between the cells of a column that is handed over as one text
    private static final String UNIT_SEPARATOR = "\u001f";

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
        store.createNativeQuery("insert into journal_entry (subject, kind, account, function, happened_at, particulars)"
                        + " select subject, kind, account, function, cast(happened_at as timestamptz), particulars"
                        + " from unnest(string_to_array(?, chr(31)), string_to_array(?, chr(31)),"
                        + " string_to_array(?, chr(31)), string_to_array(?, chr(31)), string_to_array(?, chr(31)),"
                        + " string_to_array(?, chr(31)))"
                        + " as line(subject, kind, account, function, happened_at, particulars)")
                .setParameter(1, column(happenings, Happening::subject))
                .setParameter(2, column(happenings, Happening::kind))
                .setParameter(3, column(happenings, happening -> happening.by().account()))
                .setParameter(4, column(happenings, happening -> happening.by().function()))
                .setParameter(5, column(happenings, happening -> happening.at().toString()))
                .setParameter(6, column(happenings, happening -> RecordWriter.text(happening.particulars())))
                .executeUpdate();
    }

    private static String column(List<? extends Happening> happenings, Function<Happening, String> cell) {
        StringJoiner column = new StringJoiner(UNIT_SEPARATOR);
        for (Happening happening : happenings) {
            String text = cell.apply(happening);
            if (text.contains(UNIT_SEPARATOR)) {
                throw new IllegalArgumentException("what is journalled holds no control characters");
            }
            column.add(text);
        }
        return column.toString();
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
     * What that account did of that kind, newest first.
     *
     * @param before the position of the last line of the page before; null for the first page
     */
    public List<JournalLine> doneBy(String account, String kind, Long before, int limit) {
        return lines(store.createQuery(
                        "select e from JournalEntry e where e.account = :account and e.kind = :kind"
                                + " and e.position < :before order by e.position desc",
                        JournalEntry.class)
                .setParameter("account", account)
                .setParameter("kind", kind)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit));
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
