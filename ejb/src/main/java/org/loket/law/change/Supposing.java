package org.loket.law.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.loket.kernel.Money;
import org.loket.law.book.Entry;
import org.loket.law.shortagelist.FunctionOnList;

/** The smallest change of one fact that makes the engine answer as wanted. */
final class Supposing {

    /** Left out where none of these is claimed, which says something too. */
    private static final String PROFESSION = "job.profession";

    /** What lies behind the worker and the employer is as it is. */
    private static final Set<String> SETTLED = Set.of(
            "worker.birthDate",
            "worker.nationality",
            "worker.longTermResidentElsewhere",
            "employer.enterpriseNumber",
            "employer.foundedOn",
            PROFESSION,
            "previous.enterpriseNumber",
            "previous.listFunction",
            "previous.validUntil",
            "history.legalStay");

    private static final Map<String, Integer> HIGHEST =
            Map.of("worker.qualificationLevel", 8, "employer.employees", 100_000);
    private static final int MOST_MONTHS = 1_200;
    private static final long MOST_CENTS = 1_000_000_000L;
    private static final int DAYS_LOOKED_AT = 3 * 366;

    private final Judged from;
    private final FactPath path;
    private final Predicate<Judged> wanted;

    Supposing(Judged from, FactPath path, Predicate<Judged> wanted) {
        this.from = from;
        this.path = path;
        this.wanted = wanted;
    }

    /** The values that can be gone through one by one; none for what is measured, dated or settled. */
    static List<Object> choices(FactPath path, Judged from) {
        if (isSettled(path, from)) {
            return List.of();
        }
        Stream<?> all = path.type() == Boolean.class
                ? Stream.of(true, false)
                : path.type().isEnum() ? Arrays.stream(path.type().getEnumConstants()) : Stream.empty();
        Object now = path.in(from.facts());
        return all.filter(choice -> !choice.equals(now)).map(Object.class::cast).toList();
    }

    /** Each choice that would do, or the least that would. */
    List<Step> steps() {
        if (isSettled(path, from)) {
            return List.of();
        }
        if (path.type() == Money.class) {
            return lowest(known(Money.class).map(Supposing::cents), MOST_CENTS, Supposing::euros).stream()
                    .toList();
        }
        if (path.type() == Integer.class) {
            int highest = HIGHEST.getOrDefault(path.text(), MOST_MONTHS);
            return lowest(known(Integer.class).map(Integer::longValue), highest, number -> (int) number).stream()
                    .toList();
        }
        if (path.type() == BigDecimal.class) {
            return lowest(
                            known(BigDecimal.class)
                                    .map(part -> part.movePointRight(2).longValue()),
                            100,
                            hundredths -> BigDecimal.valueOf(hundredths, 2).stripTrailingZeros())
                    .stream()
                    .toList();
        }
        if (path.type() == LocalDate.class) {
            return nearest().stream().toList();
        }
        if (path.text().equals("job.listFunction")) {
            return listed().stream().toList();
        }
        return choices(path, from).stream()
                .filter(this::does)
                .map(choice -> Step.of(Change.Kind.EXACTLY, path, choice))
                .toList();
    }

    private static boolean isSettled(FactPath path, Judged from) {
        boolean leftOut = path.type() == LocalDate.class || path.text().equals(PROFESSION);
        return SETTLED.contains(path.text()) && (leftOut || path.isKnownIn(from.facts()));
    }

    private boolean does(Object value) {
        return wanted.test(from.with(path, value));
    }

    private <T> Optional<T> known(Class<T> type) {
        return Optional.ofNullable(path.in(from.facts())).map(type::cast);
    }

    /** How a number of the smallest units is written as a fact. */
    private interface Unit {
        Object of(long number);
    }

    private Optional<Step> lowest(Optional<Long> now, long highest, Unit unit) {
        LongPredicate does = number -> does(unit.of(number));
        long below = now.orElse(0L);
        if (below >= highest || !does.test(highest)) {
            return Optional.empty();
        }
        long enough = highest;
        while (enough - below > 1) {
            long middle = below + (enough - below) / 2;
            if (does.test(middle)) {
                enough = middle;
            } else {
                below = middle;
            }
        }
        return Optional.of(Step.of(Change.Kind.AT_LEAST, path, unit.of(enough)));
    }

    // the nearest day: one later and one earlier at a time
    private Optional<Step> nearest() {
        LocalDate around = known(LocalDate.class).orElse(from.day());
        return LongStream.rangeClosed(1, DAYS_LOOKED_AT)
                .boxed()
                .flatMap(days -> Stream.of(days, -days))
                .map(around::plusDays)
                .filter(this::does)
                .findFirst()
                .map(day -> Step.of(day.isAfter(around) ? Change.Kind.NOT_BEFORE : Change.Kind.NOT_AFTER, path, day));
    }

    private Optional<Step> listed() {
        return from.book().list(FunctionOnList.LIST).find(from.day()).stream()
                .flatMap(version -> version.value().entries().stream())
                .map(Entry::code)
                .filter(this::does)
                .findFirst()
                .map(code -> new Step(new Change(Change.Kind.ON_THE_LIST, path.text(), null), path, code));
    }

    private static long cents(Money amount) {
        return amount.euros().movePointRight(2).longValue();
    }

    private static Money euros(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }
}
