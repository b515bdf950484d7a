package org.loket.law.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.loket.kernel.Money;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.InForce;

/** The law as it stands on a day and until its next change: every version is found and named once, whoever asks. */
public final class LawOfDay {

    private final List<String> labels = new ArrayList<>();
    private final Map<String, Optional<Standing<Object>>> values;
    private final Map<String, Optional<Standing<Listing>>> lists;
    private final Map<String, Map<String, Optional<Part>>> shares = new ConcurrentHashMap<>();
    private final Map<BitSet, String> namings = new ConcurrentHashMap<>();

    LawOfDay(LocalDate day, Map<String, InForce<Object>> values, Map<String, InForce<Listing>> lists) {
        this.values = standing(day, values);
        this.lists = standing(day, lists);
    }

    /** The version of a value in force; nothing before the first. */
    public <T> Optional<Standing<T>> value(String name, Class<T> type) {
        Optional<Standing<Object>> known = known(name, values);
        if (known.isPresent() && !type.isInstance(known.get().version().value())) {
            throw new BadLaw(name + " is not a " + type.getSimpleName());
        }
        @SuppressWarnings("unchecked")
        Optional<Standing<T>> typed = (Optional<Standing<T>>) (Optional<?>) known;
        return typed;
    }

    /** The version of a list in force; nothing before the first. */
    public Optional<Standing<Listing>> list(String name) {
        return known(name, lists);
    }

    /** That share in percent of that amount; nothing where one of them is not in force. */
    public Optional<Part> percent(String amount, String share) {
        Map<String, Optional<Part>> parts = shares.get(amount);
        Optional<Part> known = parts == null ? null : parts.get(share);
        return known == null ? reckon(amount, share) : known;
    }

    private Optional<Part> reckon(String amount, String share) {
        Optional<Standing<Integer>> percentage = value(share, Integer.class);
        Optional<Part> part = value(amount, Money.class)
                .flatMap(whole -> percentage.map(one -> new Part(
                        whole.place(),
                        one.place(),
                        whole.version().value().percent(one.version().value()),
                        whole.version()
                                .source()
                                .confidence()
                                .weakest(one.version().source().confidence()))));
        shares.computeIfAbsent(amount, first -> new ConcurrentHashMap<>()).put(share, part);
        return part;
    }

    /** How many versions are in force. */
    public int size() {
        return labels.size();
    }

    /** The versions at those places by name and first day, in the order of their names. */
    public String name(BitSet places) {
        String known = namings.get(places);
        if (known == null) {
            BitSet kept = (BitSet) places.clone();
            known = kept.stream().mapToObj(labels::get).sorted().collect(Collectors.joining(" "));
            namings.put(kept, known);
        }
        return known;
    }

    private static <T> Optional<Standing<T>> known(String name, Map<String, Optional<Standing<T>>> versions) {
        Optional<Standing<T>> known = versions.get(name);
        if (known == null) {
            throw new BadLaw("no value or list " + name);
        }
        return known;
    }

    private <T> Map<String, Optional<Standing<T>>> standing(LocalDate day, Map<String, InForce<T>> versions) {
        Map<String, Optional<Standing<T>>> standing = new HashMap<>();
        // the code asks by its own constants: then a name is found without comparing letters
        versions.forEach((name, one) -> standing.put(
                name.intern(),
                one.find(day).map(version -> new Standing<>(placeOf(name + "@" + version.from()), version))));
        return standing;
    }

    private int placeOf(String label) {
        labels.add(label);
        return labels.size() - 1;
    }

    /** A version in force, and its place among all those of the day. */
    public record Standing<T>(int place, Dated<T> version) {}

    /** A share of an amount, with the places of the two versions that it follows from and what they are sure of. */
    public record Part(int whole, int share, Money amount, Confidence confidence) {}
}
