package org.loket.law.book;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of a list of the law, whole: what is not in it is not on the list. */
public final class Listing {

    private final Map<String, Entry> entries;
    private final LocalDate formerUntil;

    Listing(List<Entry> entries, LocalDate formerUntil) {
        Map<String, Entry> byCode = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (byCode.put(entry.code(), entry) != null) {
                throw new BadLaw(entry.code() + " stands twice in one version");
            }
        }
        this.entries = Collections.unmodifiableMap(byCode);
        this.formerUntil = formerUntil;
    }

    public static Listing of(List<Entry> entries) {
        return new Listing(entries, null);
    }

    /** @param formerUntil the last day of filing on which the version before may still be relied on; null for none */
    public static Listing of(List<Entry> entries, LocalDate formerUntil) {
        return new Listing(entries, formerUntil);
    }

    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    public boolean contains(String code) {
        return entries.containsKey(code);
    }

    public Optional<Entry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** The last day of filing on which the version before this one may still be relied on, where there is a transition. */
    public Optional<LocalDate> formerUntil() {
        return Optional.ofNullable(formerUntil);
    }
}
