package org.loket.law.category;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.book.LawBook;
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
        List<Finding> findings = law.conditions().on(day).stream()
                .map(condition -> condition.test(filing))
                .flatMap(Optional::stream)
                .toList();
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
                law.rings(filing, findings),
                filing.lawVersion());
    }

    /** Whether an application of that category is tested on the labour market, so that surpluses matter to it. */
    public static boolean testsTheLabourMarket(Category category) {
        return Catalogue.of(category).testsTheLabourMarket();
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

    private static Optional<Ending> endOf(AdmissionCategory law, Filing filing) {
        if (filing.job().startsOn() == null) {
            return Optional.empty();
        }
        return law.endings().stream()
                .map(rule -> rule.endOf(filing))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Ending::lastDay));
    }
}
