package org.loket.amendment;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.loket.kernel.Money;
import org.loket.kernel.Violation;
import org.loket.law.InForce;

/** What a value can sensibly be: of the kind that it has always been, and within reason. */
final class Bounds {

    private static final Money MOST_MONEY = Money.of("1000000.00");
    private static final int MOST = 1000;
    private static final BigDecimal MOST_DECIMAL = new BigDecimal(100);
    private static final int MOST_DECIMALS = 4;
    private static final int LONGEST_YEARS = 10;
    private static final int LONGEST_TEXT = 40;

    private final String field;
    private final String name;
    private final InForce<Object> versions;

    private Bounds(String field, String name, InForce<Object> versions) {
        this.field = field;
        this.name = name;
        this.versions = versions;
    }

    /** @param field the field of the command that says it */
    static Bounds of(String field, String name, InForce<Object> versions) {
        return new Bounds(field, name, versions);
    }

    Optional<Violation> fault(String text, Supplier<Object> reading) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.of(unread());
        }
        Object value;
        try {
            value = reading.get();
        } catch (IllegalArgumentException e) {
            return Optional.of(unread());
        }
        return isWithin(value) ? Optional.empty() : Optional.of(unread());
    }

    private boolean isWithin(Object value) {
        if (value instanceof Money money) {
            return !money.isNegative() && !money.equals(Money.of("0")) && MOST_MONEY.atLeast(money);
        }
        if (value instanceof Integer number) {
            return number >= least() && number <= most();
        }
        if (value instanceof BigDecimal number) {
            return number.signum() > 0
                    && number.scale() <= MOST_DECIMALS
                    && number.compareTo(isFraction() ? BigDecimal.ONE : MOST_DECIMAL) <= 0;
        }
        if (value instanceof Period time) {
            boolean mixed = time.getDays() != 0 && time.toTotalMonths() != 0;
            boolean negative = time.getDays() < 0 || time.getMonths() < 0 || time.getYears() < 0;
            boolean tooLong = time.toTotalMonths() > 12L * LONGEST_YEARS || time.getDays() > 366 * LONGEST_YEARS;
            return !mixed && !negative && !tooLong && (!time.isZero() || wasEver(Period.ZERO));
        }
        return true;
    }

    private Violation unread() {
        Object example = versions.versions().get(0).value();
        if (example instanceof Money) {
            return Violation.of(field, "law.money", MOST_MONEY);
        }
        if (example instanceof Integer) {
            return Violation.of(field, "number.between", least(), most());
        }
        if (example instanceof BigDecimal) {
            return Violation.of(field, "law.decimal", isFraction() ? BigDecimal.ONE : MOST_DECIMAL);
        }
        if (example instanceof Period) {
            return Violation.of(field, "law.period", LONGEST_YEARS);
        }
        if (example instanceof Enum<?> choice) {
            return Violation.of(
                    field,
                    "choice.unknown",
                    Arrays.stream(choice.getDeclaringClass().getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", ")));
        }
        return Violation.of(field, "text.form");
    }

    private boolean wasEver(Object value) {
        return versions.versions().stream().anyMatch(version -> version.value().equals(value));
    }

    private boolean isFraction() {
        return name.startsWith("lowest-fraction.");
    }

    private int least() {
        return isLevel() || name.startsWith("wage-share.") ? 1 : 0;
    }

    private int most() {
        return isLevel() ? 8 : MOST;
    }

    private boolean isLevel() {
        return name.startsWith("lowest-level.");
    }
}
