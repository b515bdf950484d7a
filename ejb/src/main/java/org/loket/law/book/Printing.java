package org.loket.law.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.loket.law.Confidence;
import org.loket.law.InForce;
import org.loket.law.Source;

/** Reads the book from the files under {@code law/}. */
final class Printing {

    private static final String VALUES = "law/values.csv";
    private static final String LISTS = "law/lists.csv";
    private static final String ENTRIES = "law/lists/%s.csv";

    private Printing() {}

    static LawBook read() {
        Map<String, InForce<Object>> values = new TreeMap<>();
        Map<String, Kind> kinds = new TreeMap<>();
        for (Table.Row row : Table.read(VALUES, "name", "from", "kind", "value", "source", "confidence")) {
            Kind kind = row.as("kind", Kind::valueOf);
            add(values, row, row.as("value", kind::read), row.source());
            if (kinds.putIfAbsent(row.text("name"), kind) != null && kinds.get(row.text("name")) != kind) {
                throw new BadLaw(row.where() + ": " + row.text("name") + " changes its kind");
            }
        }
        Map<String, InForce<Listing>> lists = new TreeMap<>();
        for (Table.Row row : Table.read(LISTS, "name", "from", "former-until", "source", "confidence")) {
            LocalDate formerUntil = row.text("former-until").equals("-") ? null : row.day("former-until");
            add(lists, row, new Listing(entries(row), formerUntil), row.source());
        }
        return new LawBook(values, lists, kinds);
    }

    private static List<Entry> entries(Table.Row version) {
        List<Entry> entries =
                Table.read(ENTRIES.formatted(version.text("name")), "from", "code", "occupation", "confidence").stream()
                        .filter(row -> row.day("from").equals(version.day("from")))
                        .map(row -> new Entry(
                                row.text("code"),
                                row.textOr("occupation", ""),
                                row.as("confidence", Confidence::valueOf)))
                        .toList();
        if (entries.isEmpty()) {
            throw new BadLaw(version.where() + " has no entries");
        }
        return entries;
    }

    private static <T> void add(Map<String, InForce<T>> book, Table.Row row, T value, Source source) {
        String name = row.text("name");
        LocalDate from = row.day("from");
        InForce<T> known = book.get(name);
        if (known != null && !known.versions().get(0).value().getClass().isInstance(value)) {
            throw new BadLaw(row.where() + ": " + name + " changes its kind");
        }
        try {
            book.put(name, known == null ? InForce.since(name, from, value, source) : known.then(from, value, source));
        } catch (IllegalArgumentException e) {
            throw new BadLaw(row.where() + ": " + e.getMessage(), e);
        }
    }
}
