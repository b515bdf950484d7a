package org.loket.law.condition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.loket.law.Dated;
import org.loket.law.Facts;
import org.loket.law.InForce;
import org.loket.law.book.LawBook;
import org.loket.law.book.Listing;

/** An application as the law looks at it: its facts, the day of filing, and the law in force that day. */
public final class Filing {

    private final LocalDate day;
    private final Facts facts;
    private final LawBook book;
    private final SortedSet<String> used = new TreeSet<>();

    public Filing(LocalDate day, Facts facts, LawBook book) {
        this.day = day;
        this.facts = facts;
        this.book = book;
    }

    public LocalDate day() {
        return day;
    }

    public Facts facts() {
        return facts;
    }

    public Facts.Worker worker() {
        return facts.worker();
    }

    public Facts.Employer employer() {
        return facts.employer();
    }

    public Facts.Job job() {
        return facts.job();
    }

    public Facts.Vacancy vacancy() {
        return facts.vacancy();
    }

    /** The version of a value in force on the day of filing. */
    public <T> Dated<T> value(String name, Class<T> type) {
        return inForce(book.value(name, type));
    }

    /** The same for a value that the law did not have from the beginning. */
    public <T> Optional<Dated<T>> valueIfAny(String name, Class<T> type) {
        InForce<T> versions = book.value(name, type);
        return versions.find(day).map(version -> inForce(versions));
    }

    /** The version of a list in force on the day of filing. */
    public Dated<Listing> list(String name) {
        return inForce(book.list(name));
    }

    /** All versions of a list, for rules of transition. */
    public InForce<Listing> versionsOf(String list) {
        return book.list(list);
    }

    /** The versions that were relied on so far, by name and first day. */
    public String lawVersion() {
        return String.join(" ", used);
    }

    private <T> Dated<T> inForce(InForce<T> versions) {
        Dated<T> version = versions.versionOn(day);
        used.add(versions.subject() + "@" + version.from());
        return version;
    }
}
