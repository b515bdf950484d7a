package org.loket.law.category;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.book.LawBook;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Ending;
import org.loket.law.condition.Filing;
import org.loket.law.fee.Fee;
import org.loket.law.timelimit.Length;

/** Judges admission to work: the one engine behind self-assessment, examination and letter. */
public final class Admission {

    private static final Comparator<Assessment> BEST_FIRST = Comparator.comparing(Assessment::verdict)
            .thenComparing(assessment -> assessment.count(Met.NO))
            .thenComparing(assessment -> assessment.count(Met.UNKNOWN));

    private Admission() {}

    /** All findings under the law of the day of filing; throws {@code NotYetInForce} before the law is known. */
    public static Assessment forApplicationSubmittedOn(LocalDate day, Category category, Facts facts) {
        return forApplicationSubmittedOn(day, category, facts, LawBook.printed());
    }

    /** The same under another book, to see what an amendment would do. */
    public static Assessment forApplicationSubmittedOn(LocalDate day, Category category, Facts facts, LawBook book) {
        AdmissionCategory law = Catalogue.of(category);
        Filing filing = new Filing(day, facts.imaginable(), book);
        List<Finding> findings = findingsOn(law.conditions().on(day), filing);
        Optional<Ending> ending = endOf(law, filing);
        Length term = law.decisionTerm().on(day, book);
        Optional<Fee> fee = Fee.forApplicationSubmittedOn(day, book);
        return new Assessment(
                category,
                day,
                Verdict.of(findings),
                findings,
                ending.map(Ending::lastDay).orElse(null),
                ending.map(end -> new Assessment.Limit(end.reason(), end.citation(), end.confidence()))
                        .orElse(null),
                term.time(),
                term.citation(),
                fee.map(Fee::amount).orElse(null),
                fee.map(Fee::citation).orElse(null),
                law.documents(facts),
                law.welcomeDocuments(),
                filing.lawVersion());
    }

    /** One assessment for each category that could apply, the best first; all of them where none could. */
    public static List<Assessment> forApplicationSubmittedOn(LocalDate day, Facts facts) {
        List<Assessment> all = Arrays.stream(Category.values())
                .map(category -> forApplicationSubmittedOn(day, category, facts))
                .sorted(BEST_FIRST)
                .toList();
        List<Assessment> possible = all.stream()
                .filter(one -> one.verdict() != Verdict.NOT_ELIGIBLE)
                .toList();
        return possible.isEmpty() ? all : possible;
    }

    // loops, not streams, for these run for every stored case when an amendment is weighed
    private static List<Finding> findingsOn(List<Condition> conditions, Filing filing) {
        List<Finding> findings = new ArrayList<>(conditions.size());
        for (Condition condition : conditions) {
            condition.test(filing).ifPresent(findings::add);
        }
        return Collections.unmodifiableList(findings);
    }

    private static Optional<Ending> endOf(AdmissionCategory law, Filing filing) {
        Ending earliest = null;
        if (filing.job().startsOn() != null) {
            for (Ending.Rule rule : law.endings()) {
                Ending end = rule.endOf(filing).orElse(null);
                if (end != null && (earliest == null || end.lastDay().isBefore(earliest.lastDay()))) {
                    earliest = end;
                }
            }
        }
        return Optional.ofNullable(earliest);
    }
}
