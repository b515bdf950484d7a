package org.loket.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.loket.kernel.Money;
import org.loket.kernel.Wording;

/**
 * Why a condition is met or not, or why a day falls where it falls: a key of the bundles under {@code law.finding.} with
 * its arguments (strings, whole numbers, fractions, {@code Money}, {@code LocalDate}). The wording is the reader's language's business.
 */
public record Reason(String key, List<Object> arguments) {

    private static final String PREFIX = "law.finding.";
    private static final String PLACE = "law.place.";
    // what comes back from where it is kept as it was
    private static final Set<Class<?>> KEPT =
            Set.of(String.class, Integer.class, Boolean.class, BigDecimal.class, Money.class, LocalDate.class);

    public Reason {
        arguments = arguments.stream().map(Reason::kept).toList();
    }

    public static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /** The key under which the bundles hold the sentence. */
    public String textKey() {
        return PREFIX + key;
    }

    /** The sentence in the reader's language. */
    public String in(Wording wording) {
        return wording.say(
                textKey(),
                arguments.stream().map(argument -> named(argument, wording)).toArray());
    }

    private static Object kept(Object argument) {
        if (argument instanceof Long number) {
            return Math.toIntExact(number);
        }
        if (!KEPT.contains(argument.getClass())) {
            throw new IllegalArgumentException(argument.getClass() + " is no argument of a reason");
        }
        return argument;
    }

    // a place is kept as its code and read by its name
    private static Object named(Object argument, Wording wording) {
        String place = PLACE + argument;
        return argument instanceof String && wording.knows(place) ? wording.say(place) : argument;
    }
}
