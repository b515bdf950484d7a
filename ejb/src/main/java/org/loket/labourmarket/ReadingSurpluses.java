package org.loket.labourmarket;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loket.access.Actor;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.law.Facts;
import org.loket.law.Facts.Surplus;
import org.loket.law.category.Admission;
import org.loket.law.category.Category;

/** The recorded surpluses: for officials to look through, and for the law to judge by. */
@Stateless
public class ReadingSurpluses {

    @Inject
    Surpluses surpluses;

    /**
     * The figures that count on that day, in the order of occupations.
     *
     * @param occupation ISCO-08; null for every occupation
     * @param after the id of the last figure of the page before; null for the first page
     */
    public List<SurplusRecord> on(Actor actor, LocalDate day, String occupation, UUID after, int most) {
        actor.mustKnowTheLabourMarket();
        if (occupation != null && !occupation.matches("[0-9]{4}")) {
            throw new Invalid(Violation.of("occupation", "facts.occupation"));
        }
        SurplusRecord last = after == null
                ? null
                : surpluses.get(after).orElseThrow(() -> new Invalid(Violation.of("after", "cursor.form")));
        return surpluses.page(day, occupation, last, most);
    }

    /** The facts with the figures for their occupation, where an application of that category is judged by them. */
    public Facts addedTo(Facts facts, Category category, LocalDate filedOn) {
        return Admission.testsTheLabourMarket(category) ? addedTo(facts, filedOn) : facts;
    }

    /** The facts with the figures for their occupation that count on the day of filing. */
    public Facts addedTo(Facts facts, LocalDate filedOn) {
        return added(facts, countingOn(filedOn, Stream.of(facts)));
    }

    /** The same for many applications of one day, in their order; one query for all. */
    public List<Facts> addedTo(List<Judged> applications, LocalDate filedOn) {
        Map<String, List<Surplus>> counting = countingOn(
                filedOn, applications.stream().filter(Judged::byTheLabourMarket).map(Judged::facts));
        return applications.stream()
                .map(one -> one.byTheLabourMarket() ? added(one.facts(), counting) : one.facts())
                .toList();
    }

    private Map<String, List<Surplus>> countingOn(LocalDate day, Stream<Facts> facts) {
        Set<String> occupations = facts.map(one -> one.job().occupation())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return occupations.isEmpty()
                ? Map.of()
                : surpluses.countingOn(day, occupations).stream()
                        .map(SurplusRecord::fact)
                        .collect(Collectors.groupingBy(Surplus::occupation));
    }

    private static Facts added(Facts facts, Map<String, List<Surplus>> counting) {
        String occupation = facts.job().occupation();
        return occupation == null ? facts : facts.with(counting.getOrDefault(occupation, List.of()));
    }

    /** The facts of an application, and as what it is judged. */
    public record Judged(Category category, Facts facts) {

        boolean byTheLabourMarket() {
            return Admission.testsTheLabourMarket(category);
        }
    }
}
