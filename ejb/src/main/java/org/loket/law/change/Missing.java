package org.loket.law.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.loket.kernel.Money;

/** Which of the facts that are not known would settle a condition; where no single one would, all of them. */
final class Missing {

    private Missing() {}

    static List<String> in(Judged now, String condition, List<FactPath> asked) {
        List<FactPath> missing =
                asked.stream().filter(path -> !path.isKnownIn(now.facts())).toList();
        List<FactPath> settling = missing.stream()
                .filter(path -> samples(path, now.day())
                        .anyMatch(value -> !now.with(path, value).leavesOpen(condition)))
                .toList();
        return (settling.isEmpty() ? missing : settling)
                .stream().map(FactPath::text).toList();
    }

    private static Stream<?> samples(FactPath path, LocalDate day) {
        Class<?> type = path.type();
        if (type == Boolean.class) {
            return Stream.of(true, false);
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants());
        }
        if (type == LocalDate.class) {
            return IntStream.of(-60, -29, -20, -5, 0, 1, 4)
                    .mapToObj(years -> day.plusYears(years).plusDays(1));
        }
        if (type == Money.class) {
            return Stream.of(Money.of("0.00"), Money.of("10000000.00"));
        }
        if (type == Integer.class) {
            return Stream.of(0, 1, 8, 1_200);
        }
        if (type == BigDecimal.class) {
            return Stream.of(BigDecimal.valueOf(1, 2), BigDecimal.ONE);
        }
        return path.text().equals("worker.nationality") ? Stream.of("IND", "NLD") : Stream.empty();
    }
}
