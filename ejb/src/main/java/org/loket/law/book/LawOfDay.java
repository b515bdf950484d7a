package org.loket.law.book;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.loket.law.Dated;
import org.loket.law.InForce;

/** The law as it stands on one day: every version is found and named once, whoever asks for it. */
public final class LawOfDay {

    private final LawBook book;
    private final LocalDate day;
    private final Map<String, Standing<?>> values = new ConcurrentHashMap<>();
    private final Map<String, Standing<Listing>> lists = new ConcurrentHashMap<>();
    private final Map<Integer, String> labels = new ConcurrentHashMap<>();
    private final Map<BitSet, String> namings = new ConcurrentHashMap<>();

    LawOfDay(LawBook book, LocalDate day) {
        this.book = book;
        this.day = day;
    }

    /** The version of a value in force; throws {@code NotYetInForce} before the first. */
    public <T> Standing<T> value(String name, Class<T> type) {
        Standing<?> known = values.get(name);
        if (known == null || !type.isInstance(known.version().value())) {
            known = standing(book.value(name, type));
            values.put(name, known);
        }
        @SuppressWarnings("unchecked")
        Standing<T> typed = (Standing<T>) known;
        return typed;
    }

    /** The version of a list in force; throws {@code NotYetInForce} before the first. */
    public Standing<Listing> list(String name) {
        Standing<Listing> known = lists.get(name);
        if (known == null) {
            known = standing(book.list(name));
            lists.put(name, known);
        }
        return known;
    }

    /** The versions at those places by name and first day, in the order of their names. */
    public String name(BitSet places) {
        String known = namings.get(places);
        if (known == null) {
            BitSet kept = (BitSet) places.clone();
            known = kept.stream().mapToObj(labels::get).distinct().sorted().collect(Collectors.joining(" "));
            namings.put(kept, known);
        }
        return known;
    }

    private <T> Standing<T> standing(InForce<T> versions) {
        Dated<T> version = versions.versionOn(day);
        String label = versions.subject() + "@" + version.from();
        synchronized (labels) {
            int place = labels.size();
            labels.put(place, label);
            return new Standing<>(place, version);
        }
    }

    /** A version in force, and its place among those that were asked for on that day. */
    public record Standing<T>(int place, Dated<T> version) {}
}
