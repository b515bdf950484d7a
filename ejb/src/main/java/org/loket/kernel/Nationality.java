package org.loket.kernel;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A nationality as passports write it: ISO 3166-1 alpha-3 with the codes that ICAO 9303 adds. */
public record Nationality(String code) implements Serializable {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Map<String, String> WRITTEN_OTHERWISE = Map.of("D", "DEU", "RKS", "XKX");
    private static final Set<String> ADDED = Set.of("GBD", "GBN", "GBO", "GBP", "GBS", "XXA", "XXB", "XXC", "XKX");
    private static final Set<String> WITHOUT_NATIONALITY = Set.of("XXX", "UNO", "UNA", "UNK", "EUE");
    private static final Map<String, Nationality> KNOWN = Stream.of(COUNTRIES, ADDED, WITHOUT_NATIONALITY)
            .flatMap(Set::stream)
            .map(String::intern)
            .collect(Collectors.toMap(Function.identity(), Nationality::new));
    private static final Map<String, Optional<Nationality>> TOLD = KNOWN.values().stream()
            .collect(Collectors.toMap(
                    Nationality::code, known -> Optional.of(known).filter(Nationality::isTold)));

    public Nationality {
        if (!COUNTRIES.contains(code) && !ADDED.contains(code) && !WITHOUT_NATIONALITY.contains(code)) {
            throw new NotANumber("nationality.unknown");
        }
    }

    public static Nationality of(String text) {
        Nationality known = KNOWN.get(text);
        return known == null ? read(text) : known;
    }

    /** The country that a code tells of; nothing where the code is none, or says that there is no country. */
    public static Optional<Nationality> told(String text) {
        Optional<Nationality> told = TOLD.get(text);
        return told == null ? readTold(text) : told;
    }

    private static Optional<Nationality> readTold(String text) {
        try {
            return Optional.of(read(text)).filter(Nationality::isTold);
        } catch (NotANumber e) {
            return Optional.empty();
        }
    }

    private static Nationality read(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return new Nationality(WRITTEN_OTHERWISE.getOrDefault(code, code));
    }

    /** Whether the code tells of which country its holder is a national, or that there is none. */
    public boolean isTold() {
        return !WITHOUT_NATIONALITY.contains(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
