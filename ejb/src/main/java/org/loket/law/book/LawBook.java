package org.loket.law.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.loket.law.Dated;
import org.loket.law.InForce;
import org.loket.law.Source;

/** All dated values and lists of the law; a book never changes, an amendment makes the next book. */
public final class LawBook {

    private static final LawBook PRINTED = Printing.read();

    private final Map<String, InForce<Object>> values;
    private final Map<String, InForce<Listing>> lists;
    private final Map<String, Kind> kinds;
    private final long[] firstDays;
    private final LawOfDay[] laws;

    LawBook(Map<String, InForce<Object>> values, Map<String, InForce<Listing>> lists, Map<String, Kind> kinds) {
        this.values = Map.copyOf(values);
        this.lists = Map.copyOf(lists);
        this.kinds = Map.copyOf(kinds);
        List<LocalDate> changes = changes().sorted().distinct().toList();
        this.firstDays = changes.stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.laws = changes.stream().map(this::standingOn).toArray(LawOfDay[]::new);
    }

    /** The book as this build of the house carries it. */
    public static LawBook printed() {
        return PRINTED;
    }

    public SortedSet<String> valueNames() {
        return new TreeSet<>(values.keySet());
    }

    public SortedSet<String> listNames() {
        return new TreeSet<>(lists.keySet());
    }

    /**
     * The versions of a value: {@code Money}, {@code Integer}, {@code BigDecimal}, {@code Period}, {@code Boolean},
     * {@code Iban}, or one of the choices that the law leaves open.
     */
    public Optional<InForce<Object>> findValue(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public Optional<InForce<Listing>> findList(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    /** The versions of a value that the code relies on; a value that is missing or of another type is a fault. */
    public <T> InForce<T> value(String name, Class<T> type) {
        InForce<Object> found = findValue(name).orElseThrow(() -> new BadLaw("no value " + name));
        if (!type.isInstance(found.versions().get(0).value())) {
            throw new BadLaw(name + " is not a " + type.getSimpleName());
        }
        @SuppressWarnings("unchecked")
        InForce<T> typed = (InForce<T>) (InForce<?>) found;
        return typed;
    }

    public InForce<Listing> list(String name) {
        return findList(name).orElseThrow(() -> new BadLaw("no list " + name));
    }

    /** What a text says as a version of that value; throws {@code IllegalArgumentException} where it says nothing. */
    public Object read(String name, String text) {
        try {
            return Optional.ofNullable(kinds.get(name))
                    .orElseThrow(() -> new BadLaw("no value " + name))
                    .read(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** The book as it stands on a day. */
    public LawOfDay on(LocalDate day) {
        int found = Arrays.binarySearch(firstDays, day.toEpochDay());
        return laws[found < 0 ? -found - 2 : found];
    }

    /** The book with one more version of a value, in force after all others of that name. */
    public LawBook withValue(String name, LocalDate from, Object value, Source source) {
        if (!value(name, Object.class).versions().get(0).value().getClass().isInstance(value)) {
            throw new BadLaw(name + " cannot become " + value);
        }
        Map<String, InForce<Object>> amended = new TreeMap<>(values);
        amended.computeIfPresent(name, (same, versions) -> versions.then(from, value, source));
        return new LawBook(amended, lists, kinds);
    }

    /** The book with one more version of a list, in force after all others of that name. */
    public LawBook withList(String name, LocalDate from, Listing listing, Source source) {
        Map<String, InForce<Listing>> amended = new TreeMap<>(lists);
        amended.put(name, list(name).then(from, listing, source));
        return new LawBook(values, amended, kinds);
    }

    /** The first days of all versions, after a day before them all. */
    private Stream<LocalDate> changes() {
        return Stream.concat(
                Stream.of(LocalDate.MIN),
                Stream.of(values, lists)
                        .flatMap(all -> all.values().stream())
                        .flatMap(one -> one.versions().stream())
                        .map(Dated::from));
    }

    private LawOfDay standingOn(LocalDate day) {
        return new LawOfDay(day, values, lists);
    }
}
