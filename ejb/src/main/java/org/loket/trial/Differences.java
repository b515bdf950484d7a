package org.loket.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.loket.amendment.Subject;
import org.loket.kernel.Money;
import org.loket.law.SearchRegime;
import org.loket.law.book.Entry;
import org.loket.law.book.LawBook;
import org.loket.law.book.Listing;
import org.loket.law.jobsearch.Holder;
import org.loket.law.jobsearch.SearchWindow;
import org.loket.law.wage.Thresholds;

/** What a version changes, and what follows from it on its first day. */
final class Differences {

    private final LocalDate day;
    private final LawBook before;
    private final LawBook after;

    Differences(LocalDate day, LawBook before, LawBook after) {
        this.day = day;
        this.before = before;
        this.after = after;
    }

    List<Difference> of(Subject subject, String nameInBook) {
        List<Difference> found = new ArrayList<>();
        if (subject != Subject.LIST) {
            add(found, "law.value." + nameInBook, value(before, nameInBook), value(after, nameInBook));
        } else {
            add(found, "amendment.entries", size(before, nameInBook), size(after, nameInBook));
        }
        thresholds(found);
        window(found, nameInBook);
        return found;
    }

    /** The entries that the list has after and had not before. */
    List<Entry> added(String list) {
        return without(listing(after, list), listing(before, list));
    }

    List<Entry> removed(String list) {
        return without(listing(before, list), listing(after, list));
    }

    private void thresholds(List<Difference> found) {
        SortedMap<String, Money> was = Thresholds.on(day, before);
        Thresholds.on(day, after).forEach((share, amount) -> {
            if (!amount.equals(was.get(share))) {
                found.add(new Difference(share.replace("wage-share.", "law.threshold."), was.get(share), amount));
            }
        });
    }

    private void window(List<Difference> found, String nameInBook) {
        boolean concerned =
                nameInBook.equals("regime." + SearchRegime.QUESTION) || nameInBook.startsWith("search-window");
        if (concerned) {
            SearchWindow was = SearchWindow.forAdmissionEndedOn(day, Holder.unknown(), before);
            SearchWindow is = SearchWindow.forAdmissionEndedOn(day, Holder.unknown(), after);
            addIfOther(found, "amendment.window", was.length(), is.length());
            addIfOther(found, "amendment.footing", was.footing(), is.footing());
        }
    }

    private static void add(List<Difference> found, String name, Object was, Object is) {
        found.add(new Difference(name, was, is));
    }

    private static void addIfOther(List<Difference> found, String name, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            add(found, name, was, is);
        }
    }

    private Object value(LawBook book, String name) {
        return book.value(name, Object.class)
                .find(day)
                .map(version -> version.value())
                .orElse(null);
    }

    private Integer size(LawBook book, String name) {
        return listing(book, name).map(listing -> listing.entries().size()).orElse(null);
    }

    private Optional<Listing> listing(LawBook book, String name) {
        return book.list(name).find(day).map(version -> version.value());
    }

    private static List<Entry> without(Optional<Listing> of, Optional<Listing> other) {
        return of.map(listing -> listing.entries().stream()
                        .filter(entry ->
                                !other.map(one -> one.contains(entry.code())).orElse(false))
                        .toList())
                .orElse(List.of());
    }
}
