package org.loket.law.category;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Money;
import org.loket.law.Facts;

/** Facts drawn at random, any of them missing now and then, crowded around the boundaries of the law. */
final class RandomFacts {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final String[] NATIONALITIES = {"IND", "MAR", "BEL", "NOR", "GBR", "D", "XXA", "UNO", "ZZZ", "TUR"};
    private static final String[] FUNCTIONS = {
        "metselaar", "vrachtwagenbestuurder", "chef-kok", "dakwerker", "zorgkundige", "kraanbestuurder", "none"
    };
    private static final String[] WAGES = {
        "0.00",
        "36787.20",
        "37305.60",
        "39129.59",
        "39129.60",
        "45984.00",
        "46632.00",
        "48911.99",
        "48912.00",
        "42313.00",
        "50509.49",
        "50509.50",
        "55958.40",
        "60621.60",
        "63585.60",
        "78259.20",
        "90000.00",
        "101019.00"
    };
    private static final String[] OCCUPATIONS = {"7112", "8332"};
    private static final String[] ENTERPRISES = {"0403019261", "0428759497"};

    private final Random random;
    private LocalDate filed = FIRST_DAY;

    RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    LocalDate day() {
        filed = FIRST_DAY.plusDays(random.nextInt(1600));
        return filed;
    }

    Facts next() {
        LocalDate start = FIRST_DAY.plusDays(random.nextInt(2000));
        Boolean inBelgium = maybe(random::nextBoolean);
        Boolean inUnion = Boolean.TRUE.equals(inBelgium) ? Boolean.TRUE : maybe(random::nextBoolean);
        return new Facts(
                maybe(() -> one(Facts.Kind.values())),
                maybe(() -> new Facts.Worker(
                        maybe(() -> start.minusYears(30).plusDays(random.nextInt(2500) - 500)),
                        maybe(() -> one(NATIONALITIES)),
                        inBelgium,
                        maybe(() -> 1 + random.nextInt(8)),
                        maybe(() -> one(Facts.QualificationProof.values())),
                        maybe(() -> inUnion),
                        maybe(random::nextBoolean),
                        maybe(random::nextBoolean),
                        maybe(() -> random.nextInt(60)),
                        maybe(() -> random.nextInt(12)))),
                maybe(() -> new Facts.Employer(
                        maybe(() -> EnterpriseNumber.of(one(ENTERPRISES))),
                        maybe(random::nextBoolean),
                        maybe(() -> FIRST_DAY.minusDays(random.nextInt(3000))),
                        maybe(() -> random.nextInt(4)))),
                maybe(() -> job(start)),
                maybe(this::vacancy),
                maybe(() -> new Facts.Previous(
                        maybe(() -> EnterpriseNumber.of(one(ENTERPRISES))), maybe(() -> one(FUNCTIONS)), null)),
                maybe(this::engagement),
                maybe(() -> history(start)));
    }

    private Facts.Engagement engagement() {
        return new Facts.Engagement(
                maybe(() -> one(Facts.Capacity.values())),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(() -> random.nextInt(48)),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(() -> one(Facts.SeasonalSector.values())),
                maybe(random::nextBoolean));
    }

    private Facts.History history(LocalDate start) {
        return new Facts.History(
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(() -> Stream.generate(() -> work(start))
                        .limit(random.nextInt(4))
                        .toList()));
    }

    private Facts.Work work(LocalDate start) {
        LocalDate from = start.minusDays(random.nextInt(3000));
        return new Facts.Work(
                maybe(() -> one(Facts.WorkKind.values())),
                maybe(() -> from),
                maybe(() -> from.plusDays(random.nextInt(2500))));
    }

    private Facts.Job job(LocalDate start) {
        return new Facts.Job(
                null,
                maybe(() -> one(FUNCTIONS)),
                maybe(() -> one(OCCUPATIONS)),
                random.nextInt(3) > 0 ? null : one(Facts.Profession.values()),
                maybe(random::nextBoolean),
                maybe(this::wage),
                maybe(this::wage),
                maybe(() -> new BigDecimal(1 + random.nextInt(100)).movePointLeft(2)),
                maybe(random::nextBoolean),
                maybe(() -> start),
                maybe(() -> start.plusDays(random.nextInt(1500))),
                null,
                maybe(random::nextBoolean));
    }

    // around the day of filing that was drawn last, so that the periods of the law are met about as often as missed
    private Facts.Vacancy vacancy() {
        return new Facts.Vacancy(
                maybe(random::nextBoolean),
                maybe(() -> several(5, this::publication)),
                random.nextInt(3) > 0 ? null : several(2, this::mediation),
                random.nextInt(2) > 0 ? null : several(3, this::surplus));
    }

    private Facts.Publication publication() {
        LocalDate from = filed.minusDays(random.nextInt(200) - 10L);
        return new Facts.Publication(
                maybe(() -> one(Facts.Channel.values())),
                maybe(() -> from),
                random.nextInt(3) == 0 ? null : from.plusDays(random.nextInt(140)));
    }

    private Facts.Mediation mediation() {
        return new Facts.Mediation(
                maybe(() -> one(Facts.EmploymentService.values())),
                maybe(() -> random.nextInt(4) == 0),
                maybe(() -> filed.minusDays(random.nextInt(60))));
    }

    private Facts.Surplus surplus() {
        LocalDate from = filed.minusDays(random.nextInt(400) - 20L);
        return new Facts.Surplus(
                maybe(() -> one(Facts.Circle.values())),
                maybe(() -> "BRUSSELS"),
                maybe(() -> one(OCCUPATIONS)),
                maybe(() -> random.nextInt(3)),
                maybe(() -> from),
                maybe(() -> from.plusDays(random.nextInt(400))),
                maybe(() -> "Actiris"));
    }

    private <T> List<T> several(int most, Supplier<T> things) {
        return Stream.generate(things).limit(random.nextInt(most + 1)).toList();
    }

    private Money wage() {
        return Money.of(one(WAGES));
    }

    private <T> T maybe(Supplier<T> fact) {
        return random.nextInt(12) == 0 ? null : fact.get();
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
