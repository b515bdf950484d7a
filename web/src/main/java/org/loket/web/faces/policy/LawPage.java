package org.loket.web.faces.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.loket.amendment.LawInForce;
import org.loket.law.book.Entry;
import org.loket.law.book.LawBook;
import org.loket.law.book.Listing;
import org.loket.web.text.Text;

/** The values and lists of the law in force on a chosen day, with where they come from and how sure they are. */
@Named
@RequestScoped
public class LawPage {

    @Inject
    LawInForce law;

    @Inject
    Text text;

    private String on;
    private LocalDate day;
    private List<Version<Object>> values = List.of();
    private List<Version<Listing>> lists = List.of();

    public void open() {
        day = chosen();
        LawBook book = law.book();
        values = book.valueNames().stream()
                .map(name -> Version.on(day, name, book.findValue(name).orElseThrow()))
                .toList();
        lists = book.listNames().stream()
                .map(name -> Version.on(day, name, book.list(name)))
                .toList();
    }

    private LocalDate chosen() {
        if (on == null || on.isBlank()) {
            return text.today();
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException e) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text.say("violation.date.form"), null));
            return text.today();
        }
    }

    /** The name of an entry in the reader's language: a function, a profession or a country. */
    public String nameOf(Entry entry) {
        return text.entry(entry);
    }

    /** What this version has and the one before had not. */
    public List<Entry> added(Version<Listing> list) {
        return list.before() == null
                ? List.of()
                : without(list.now().value(), list.before().value());
    }

    /** What the version before had and this one has not. */
    public List<Entry> removed(Version<Listing> list) {
        return list.before() == null
                ? List.of()
                : without(list.before().value(), list.now().value());
    }

    private static List<Entry> without(Listing listing, Listing other) {
        return listing.entries().stream()
                .filter(entry -> !other.contains(entry.code()))
                .toList();
    }

    public LocalDate getDay() {
        return day;
    }

    public List<Version<Object>> getValues() {
        return values;
    }

    /** Whether an amendment of some value is known that day. */
    public boolean isSomethingNext() {
        return values.stream().anyMatch(value -> value.next() != null);
    }

    public List<Version<Listing>> getLists() {
        return lists;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
