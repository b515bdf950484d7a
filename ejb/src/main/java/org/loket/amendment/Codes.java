package org.loket.amendment;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.loket.kernel.Nationality;
import org.loket.kernel.NotANumber;
import org.loket.law.Facts;
import org.loket.law.InForce;
import org.loket.law.book.Entry;
import org.loket.law.book.Listing;

/** The codes that a list can hold: those of its earlier versions, and new ones of the same sort. */
final class Codes {

    private static final Pattern NEW = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;
    private static final Set<String> PROFESSIONS =
            Arrays.stream(Facts.Profession.values()).map(Enum::name).collect(Collectors.toSet());

    private final Set<String> known;
    private final Predicate<String> sort;
    private final boolean named;

    private Codes(Set<String> known, Predicate<String> sort, boolean named) {
        this.known = known;
        this.sort = sort;
        this.named = named;
    }

    static Codes of(InForce<Listing> versions) {
        Set<String> known = versions.versions().stream()
                .flatMap(version -> version.value().entries().stream())
                .map(Entry::code)
                .collect(Collectors.toSet());
        return switch (versions.subject()) {
            case "free-movement" -> new Codes(known, Codes::isNationality, false);
            case "reduced-wage-professions" -> new Codes(known, PROFESSIONS::contains, false);
            default ->
                new Codes(
                        known,
                        code -> code.length() <= LONGEST && NEW.matcher(code).matches(),
                        true);
        };
    }

    boolean allow(String code) {
        return known.contains(code) || sort.test(code);
    }

    /** Whether the code is new and the house has no name for it. */
    boolean needNames(String code) {
        return named && !known.contains(code);
    }

    private static boolean isNationality(String code) {
        try {
            return new Nationality(code).isTold();
        } catch (NotANumber e) {
            return false;
        }
    }
}
