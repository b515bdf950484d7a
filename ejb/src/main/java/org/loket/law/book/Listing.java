package org.loket.law.book;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of a list of the law, whole: what is not in it is not on the list. */
public final class Listing {

    private final List<Entry> entries;
    private final Map<String, Entry> byCode = new HashMap<>();
    private final LocalDate formerUntil;

    Listing(List<Entry> entries, LocalDate formerUntil) {
        for (Entry entry : entries) {
            if (byCode.put(entry.code().intern(), entry) != null) {
                throw new BadLaw(entry.code() + " stands twice in one version");
            }
        }
        this.entries = List.copyOf(entries);
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
        return entries;
    }

    public boolean contains(String code) {
        return byCode.containsKey(code);
    }

    public Optional<Entry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The last day of filing on which the version before this one may still be relied on, where there is a transition. */
    public Optional<LocalDate> formerUntil() {
        return Optional.ofNullable(formerUntil);
    }
}
