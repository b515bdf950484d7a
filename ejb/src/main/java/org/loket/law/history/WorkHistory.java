package org.loket.law.history;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/** Enough work in the last years: four in five, less for Turkish nationals and long-term residents of elsewhere. */
public final class WorkHistory implements Condition {

    private static final String TURKEY = "TUR";
    private static final String ENOUGH = "work-history.enough";
    private static final String WINDOW = "work-history.window";

    private final Question asked;

    public WorkHistory(Provision basis) {
        this.asked = Question.of("work-history", basis);
    }

    @Override
    public Set<String> asks() {
        return Set.of(
                "history.work", "history.livesWithFamily", "worker.nationality", "worker.longTermResidentElsewhere");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        List<Way> ways = ways(filing);
        List<Facts.Work> work = filing.facts().history().work();
        if (work == null || work.isEmpty()) {
            Way first = ways.get(0);
            return Optional.of(asked.answer(Met.UNKNOWN, first.required(), null, "unknown", first.months()));
        }
        return Optional.of(ways.stream()
                .filter(way -> way.answer() == Met.YES)
                .findFirst()
                .map(way -> answer(way, Met.YES, "met"))
                .orElseGet(() -> notShown(ways)));
    }

    private Finding notShown(List<Way> ways) {
        Optional<Way> open =
                ways.stream().filter(way -> way.answer() == Met.UNKNOWN).min(Comparator.comparing(Way::required));
        Way nearest = ways.stream()
                .filter(way -> way.open() == Met.YES)
                .min(Comparator.comparing(Way::required))
                .orElseThrow();
        return open.map(way -> answer(way, Met.UNKNOWN, "hangs")).orElseGet(() -> answer(nearest, Met.NO, "too-short"));
    }

    private Finding answer(Way way, Met met, String why) {
        return asked.restingOn(way.confidence())
                .answer(met, way.required(), way.counted(), why, way.counted(), way.windowMonths(), way.required());
    }

    private static List<Way> ways(Filing filing) {
        String nationality = filing.worker().nationality();
        Met turkish = nationality == null ? Met.UNKNOWN : nationality.equals(TURKEY) ? Met.YES : Met.NO;
        Met family = met(filing.facts().history().livesWithFamily());
        Met elsewhere = met(filing.worker().longTermResidentElsewhere());
        return List.of(
                Way.of(filing, Met.YES, ENOUGH, WINDOW, Confidence.CERTAIN),
                // in which period the years of a Turkish national fall the sources do not say
                Way.of(filing, turkish, ENOUGH + ".turkish", WINDOW, Confidence.UNCERTAIN),
                Way.of(filing, both(turkish, family), ENOUGH + ".turkish-family", WINDOW, Confidence.UNCERTAIN),
                Way.of(
                        filing,
                        elsewhere,
                        ENOUGH + ".long-term-resident",
                        WINDOW + ".long-term-resident",
                        Confidence.CERTAIN));
    }

    private static Met met(Boolean fact) {
        return fact == null ? Met.UNKNOWN : fact ? Met.YES : Met.NO;
    }

    private static Met both(Met one, Met other) {
        if (one == Met.NO || other == Met.NO) {
            return Met.NO;
        }
        return one == Met.YES && other == Met.YES ? Met.YES : Met.UNKNOWN;
    }

    /**
     * One way to have worked enough.
     *
     * @param open whether this worker can take it
     * @param required how many days
     * @param counted how many days of the window surely count
     * @param atMost how many would count if everything that is left open did
     */
    private record Way(
            Met open, int required, int counted, int atMost, int months, int windowMonths, Confidence confidence) {

        static Way of(Filing filing, Met open, String enough, String window, Confidence reading) {
            Dated<Period> time = filing.value(enough, Period.class);
            Dated<Period> within = filing.value(window, Period.class);
            LocalDate day = filing.day();
            DaysCounted counted = new DaysCounted(day.minus(within.value()), day.minusDays(1));
            List<Facts.Work> work = filing.facts().history().work();
            List<Facts.Work> known = work == null ? List.of() : work;
            return new Way(
                    open,
                    (int) ChronoUnit.DAYS.between(day.minus(time.value()), day),
                    counted.surely(known),
                    counted.possibly(known),
                    (int) time.value().toTotalMonths(),
                    (int) within.value().toTotalMonths(),
                    reading.weakest(time.source().confidence())
                            .weakest(within.source().confidence()));
        }

        Met answer() {
            Met enough = counted >= required ? Met.YES : atMost >= required ? Met.UNKNOWN : Met.NO;
            return both(open, enough);
        }
    }
}
