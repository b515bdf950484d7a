package org.loket.bench.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.loket.law.book.Entry;
import org.loket.law.book.LawBook;

/** Applications by chance, the same for the same seed: most facts known, amounts and days around their thresholds. */
final class Samples {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1400;
    private static final List<String> CATEGORIES = List.of(
            "HIGHLY_SKILLED", "MEDIUM_SKILLED", "MANAGERIAL", "BLUE_CARD", "POSTDOC", "RESEARCHER", "ICT_SPECIALIST");
    private static final List<String> NATIONALITIES = List.of("IND", "PHL", "MAR", "TUR", "USA", "GBR", "FRA", "CHE");
    private static final List<String> PROFESSIONS = List.of("NURSE", "TEACHER");
    private static final List<String> CAPACITIES = List.of("MANAGER", "SPECIALIST", "OTHER");
    private static final List<String> PROOFS = List.of("DIPLOMA", "EXPERIENCE");

    private final RandomGenerator chance;
    private final List<String> functions;

    private Samples(long seed) {
        chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        functions = new ArrayList<>(LawBook.printed().list("medium-skilled").versions().stream()
                .flatMap(version -> version.value().entries().stream())
                .map(Entry::code)
                .distinct()
                .sorted()
                .toList());
        functions.add("no-such-function");
    }

    static List<Sample> of(long seed, int number) {
        var samples = new Samples(seed);
        return Stream.generate(samples::next).limit(number).toList();
    }

    private Sample next() {
        var category = one(CATEGORIES);
        var day = FIRST_DAY.plusDays(chance.nextInt(DAYS));
        var start = day.plusDays(chance.nextInt(30, 200));
        var end = chance.nextBoolean() ? start.plusDays(chance.nextInt(1, 2000)) : null;
        var begins = known(start);
        return new Sample(
                category,
                Sample.number(day),
                known(one(NATIONALITIES)),
                known(Sample.number(start.minusYears(30).plusDays(chance.nextInt(-3000, 1500)))),
                known(chance.nextInt(2, 9)),
                known(one(PROOFS)),
                known(Sample.number(day.minusYears(3).plusDays(chance.nextInt(-4000, 400)))),
                known(chance.nextInt(0, 12)),
                mostly(true),
                known(one(functions)),
                chance.nextInt(4) == 0 ? one(PROFESSIONS) : null,
                mostly(true),
                known(wage(category)),
                known(chance.nextLong(3_000_000, 4_000_000)),
                known(chance.nextInt(60, 101)),
                mostly(false),
                begins == null ? null : Sample.number(begins),
                end == null ? null : Sample.number(end),
                mostly(true),
                begins == null || end == null ? null : wholeMonths(begins, end),
                known(one(CAPACITIES)),
                known(chance.nextBoolean()),
                known(chance.nextInt(12, 72)),
                mostly(true),
                mostly(true),
                mostly(true),
                known(chance.nextInt(12, 49)),
                mostly(true),
                known(chance.nextInt(0, 12)),
                known(chance.nextBoolean()),
                mostly(false));
    }

    private long wage(String category) {
        return switch (category) {
            case "MANAGERIAL" -> chance.nextLong(6_500_000, 9_000_000);
            case "BLUE_CARD" -> chance.nextLong(4_500_000, 7_500_000);
            default -> chance.nextLong(3_500_000, 5_500_000);
        };
    }

    // of a contract that ends with its last day; one from 31 August to 27 February lasts six months
    private static int wholeMonths(LocalDate start, LocalDate end) {
        var dayAfter = end.plusDays(1);
        var months = (int) ChronoUnit.MONTHS.between(start, dayAfter);
        return start.plusMonths(months + 1).isAfter(dayAfter) ? months : months + 1;
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private Boolean mostly(boolean usual) {
        return known(chance.nextInt(10) == 0 ? !usual : usual);
    }

    private <T> T known(T fact) {
        return chance.nextInt(20) == 0 ? null : fact;
    }
}
