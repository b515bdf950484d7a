package org.loket.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.loket.amendment.LawInForce;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.labourmarket.ReadingSurpluses;
import org.loket.law.Facts;
import org.loket.law.FactsChecked;
import org.loket.law.NotYetInForce;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.law.category.Category;
import org.loket.law.change.Outlook;

/** Anybody asks whether a permit is possible; the answer is that of the engine that decides, and nothing is kept. */
@Stateless
public class AssessingAdmission {

    private static final Facts NOTHING = new Facts(null, null, null, null, null, null, null, null);
    private static final int A_GOOD_PART = 4;

    /** A first application continues nothing that these could be held against. */
    private static final Set<String> OF_RENEWALS = Set.of(
            "previous.enterpriseNumber", "previous.listFunction", "previous.validUntil", "employer.enterpriseNumber");

    @Inject
    LawInForce law;

    @Inject
    ReadingSurpluses surpluses;

    @Inject
    Clock clock;

    /** Every fault in the question is named at once; a day before the law is known is one of them. */
    public AdmissionAnswer assess(AdmissionQuestion asked) {
        LocalDate day = dayOf(asked);
        List<Category> wanted = asked.category() == null ? openTo(asked.facts()) : List.of(asked.category());
        Facts facts = known(asked, day);
        List<Assessment> known = new ArrayList<>();
        List<NotYetInForce> unknown = new ArrayList<>();
        List<Category> unanswered = new ArrayList<>();
        for (Category category : wanted) {
            try {
                known.add(Admission.forApplicationSubmittedOn(day, category, facts, law.book()));
            } catch (NotYetInForce e) {
                unknown.add(e);
                unanswered.add(category);
            }
        }
        mustMakeSense(asked, day, known.isEmpty() ? unknown : List.of());
        return new AdmissionAnswer(day, Admission.possible(known), unanswered);
    }

    // what holds without limit is neither renewed nor taken to another employer
    private static List<Category> openTo(Facts facts) {
        return Arrays.stream(Category.values())
                .filter(category -> Admission.formalitiesOf(category).allows(facts.kind()))
                .toList();
    }

    private static void mustMakeSense(AdmissionQuestion asked, LocalDate day, List<NotYetInForce> unknown) {
        List<Violation> faults = new ArrayList<>(FactsChecked.violations(asked.facts(), day));
        if (asked.category() != null && !openTo(asked.facts()).contains(asked.category())) {
            faults.add(Violation.of("kind", "kind.not-renewed"));
        }
        unknown.stream()
                .map(NotYetInForce::firstDay)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> faults.add(Violation.of("submittedOn", "law-unknown", day, first)));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** What would change the outcome of one assessment of these facts. */
    public Outlook outlook(Assessment assessed, Facts facts) {
        return Outlook.of(assessed, surpluses.addedTo(facts, assessed.category(), assessed.lawDate()), law.book());
    }

    /**
     * The facts on which the answer hangs, by their paths. Of an open category, those that matter to a good part of the
     * categories that could still apply: what only a few of them ask comes up once the others are ruled out.
     */
    public Set<String> asked(AdmissionQuestion asked) {
        LocalDate day = dayOf(asked);
        List<Category> possible = possible(asked, day);
        Map<String, Integer> askedBy = new HashMap<>();
        for (Category category : possible) {
            Set<String> ofOne = new HashSet<>(Admission.askedForTermOf(category));
            Admission.askedOfApplicationSubmittedOn(day, category, asked.facts(), law.book())
                    .values()
                    .forEach(ofOne::addAll);
            ofOne.forEach(path -> askedBy.merge(path, 1, Integer::sum));
        }
        return askedBy.entrySet().stream()
                .filter(path -> path.getValue() * A_GOOD_PART >= possible.size())
                .map(Map.Entry::getKey)
                .filter(path -> asked.facts().kind() == Facts.Kind.RENEWAL || !OF_RENEWALS.contains(path))
                .collect(Collectors.toSet());
    }

    private List<Category> possible(AdmissionQuestion asked, LocalDate day) {
        if (asked.category() != null) {
            return isKnown(asked.category(), day) ? List.of(asked.category()) : List.of();
        }
        return Admission.possible(Arrays.stream(Category.values())
                        .filter(category -> isKnown(category, day))
                        .map(category -> Admission.forApplicationSubmittedOn(day, category, asked.facts(), law.book()))
                        .toList())
                .stream()
                .map(Assessment::category)
                .toList();
    }

    private boolean isKnown(Category category, LocalDate day) {
        try {
            Admission.forApplicationSubmittedOn(day, category, NOTHING, law.book());
            return true;
        } catch (NotYetInForce e) {
            return false;
        }
    }

    /** What the region recorded counts as known. */
    private Facts known(AdmissionQuestion asked, LocalDate day) {
        return asked.category() == null
                ? surpluses.addedTo(asked.facts(), day)
                : surpluses.addedTo(asked.facts(), asked.category(), day);
    }

    private LocalDate dayOf(AdmissionQuestion asked) {
        return asked.submittedOn() == null ? TheClock.today(clock) : asked.submittedOn();
    }
}
