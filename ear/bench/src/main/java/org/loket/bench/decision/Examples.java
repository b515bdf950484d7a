package org.loket.bench.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.loket.law.Facts;
import org.loket.law.Facts.Channel;
import org.loket.law.Facts.Circle;
import org.loket.law.Facts.EmploymentService;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.law.category.Category;

/** Facts by chance, with what the house says of them: every category in turn, those tested on the labour market too. */
public record Examples(Facts facts, Assessment judged) {

    private static final long SEED = 20261121;
    private static final String OCCUPATION = "7212";

    public static List<Examples> of(int number) {
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var questions = Samples.of(SEED, number).stream().map(Ours.Question::of).toList();
        return IntStream.range(0, number)
                .mapToObj(i -> of(Category.values()[i % Category.values().length], questions.get(i), chance))
                .toList();
    }

    private static Examples of(Category category, Ours.Question question, RandomGenerator chance) {
        var told = question.facts();
        var facts = new Facts(
                told.kind(),
                told.worker(),
                told.employer(),
                withOccupation(told.job()),
                search(question.day(), chance),
                told.previous(),
                told.engagement(),
                told.history());
        return new Examples(
                facts, Admission.forApplicationSubmittedOn(question.day(), category, facts, LawBook.printed()));
    }

    private static Facts.Vacancy search(LocalDate filedOn, RandomGenerator chance) {
        var publications = Stream.of(Channel.values())
                .map(channel -> new Facts.Publication(
                        channel,
                        filedOn.minusDays(chance.nextInt(40, 130)),
                        chance.nextBoolean() ? null : filedOn.minusDays(chance.nextInt(30))))
                .toList();
        var mediation = new Facts.Mediation(
                EmploymentService.VDAB, chance.nextInt(4) == 0, filedOn.minusDays(chance.nextInt(30)));
        var surpluses = Stream.of(Circle.FLANDERS, Circle.OTHER_REGIONS, Circle.EEA_AND_SWITZERLAND)
                .map(circle -> new Facts.Surplus(
                        circle,
                        circle.name(),
                        OCCUPATION,
                        chance.nextInt(4) == 0 ? 20 : 0,
                        filedOn.minusDays(chance.nextInt(300)),
                        null,
                        "a count"))
                .toList();
        return new Facts.Vacancy(chance.nextInt(4) > 0, publications, List.of(mediation), surpluses);
    }

    private static Facts.Job withOccupation(Facts.Job job) {
        return new Facts.Job(
                job.title(),
                job.listFunction(),
                OCCUPATION,
                job.profession(),
                job.requiresHigherEducation(),
                job.grossAnnualWage(),
                job.sectorMinimumWage(),
                job.fullTimeFraction(),
                job.posted(),
                job.startsOn(),
                job.endsOn(),
                job.jointCommittee(),
                job.wageClauseAtThirty());
    }
}
