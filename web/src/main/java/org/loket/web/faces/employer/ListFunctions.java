package org.loket.web.faces.employer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.loket.amendment.LawInForce;
import org.loket.kernel.TheClock;
import org.loket.law.Dated;
import org.loket.law.InForce;
import org.loket.law.book.Entry;
import org.loket.law.book.Listing;
import org.loket.law.shortagelist.FunctionOnList;
import org.loket.web.text.Text;

/** The functions of the ministerial list to choose from today, those it dropped apart from them. */
@Named
@RequestScoped
public class ListFunctions {

    private final InForce<Listing> versions;
    private final Text text;
    private final LocalDate today;

    // for the proxy
    protected ListFunctions() {
        this.versions = null;
        this.text = null;
        this.today = null;
    }

    @Inject
    ListFunctions(Text text, LawInForce law, Clock clock) {
        this.versions = law.book().list(FunctionOnList.LIST);
        this.text = text;
        this.today = TheClock.today(clock);
    }

    /**
     * One function.
     *
     * @param occupation its ISCO-08 code, which the law does not confirm; empty where none is known
     */
    public record Choice(String code, String name, String occupation) {}

    public List<Choice> getInForce() {
        return choices(version().value().entries().stream());
    }

    /** Functions of earlier lists: for renewals, and while a transition runs for everybody. */
    public List<Choice> getDropped() {
        return choices(versions.versions().stream()
                .filter(older -> older.from().isBefore(version().from()))
                .flatMap(older -> older.value().entries().stream())
                .filter(entry -> !version().value().contains(entry.code())));
    }

    public LocalDate getSince() {
        return version().from();
    }

    public boolean isConfirmed() {
        return version().source().confidence().isConfirmed();
    }

    /** The last day on which the list before this one still counts; null where that is over or never was. */
    public LocalDate getFormerUntil() {
        return version()
                .value()
                .formerUntil()
                .filter(last -> !today.isAfter(last))
                .orElse(null);
    }

    public Optional<Choice> find(String code) {
        return Stream.concat(getInForce().stream(), getDropped().stream())
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }

    /** The name of a function of any version of the list. */
    public String name(String code) {
        String key = "law.function." + code;
        return text.knows(key) ? text.say(key) : amended(code).orElse(code);
    }

    private Optional<String> amended(String code) {
        return versions.versions().stream()
                .flatMap(version -> version.value().find(code).stream())
                .flatMap(entry -> entry.named(text.locale()).stream())
                .reduce((older, newer) -> newer);
    }

    private Dated<Listing> version() {
        return versions.versionOn(today);
    }

    private List<Choice> choices(Stream<Entry> entries) {
        Collator order = Collator.getInstance(text.locale());
        return entries.map(entry -> new Choice(entry.code(), name(entry.code()), entry.occupation()))
                .distinct()
                .sorted(Comparator.comparing(Choice::name, order))
                .toList();
    }
}
