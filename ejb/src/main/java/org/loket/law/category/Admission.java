package org.loket.law.category;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.book.LawBook;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Ending;
import org.loket.law.condition.Filing;
import org.loket.law.fee.FederalFee;
import org.loket.law.fee.Fee;
import org.loket.law.timelimit.Length;
import org.loket.law.timelimit.Target;

/** Judges admission to work: the one engine behind self-assessment, examination and letter. */
public final class Admission {

    private static final Comparator<Assessment> BEST_FIRST = Comparator.comparing(Assessment::verdict)
            .thenComparing(assessment -> assessment.count(Met.NO))
            .thenComparing(assessment -> assessment.count(Met.UNKNOWN));

    private Admission() {}

    /** The findings under the printed book, for worked examples; whoever decides asks for the law in force. */
    public static Assessment forApplicationSubmittedOn(LocalDate day, Category category, Facts facts) {
        return forApplicationSubmittedOn(day, category, facts, LawBook.printed());
    }

    /** All findings under the law of the day of filing; throws {@code NotYetInForce} before the law is known. */
    public static Assessment forApplicationSubmittedOn(LocalDate day, Category category, Facts facts, LawBook book) {
        AdmissionCategory law = Catalogue.of(category);
        Filing filing = new Filing(day, facts.imaginable(), book);
        Judgement judged = judgementOf(law, filing);
        List<Finding> findings = judged.findings();
        Optional<Ending> ending = endOf(law, filing);
        Length term = law.decisionTerm(filing.facts())
                .chosenFor(category.name(), day, book)
                .on(day, book);
        Optional<Fee> fee = fee(law, day, book);
        return new Assessment(
                category,
                day,
                judged.verdict(),
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
                filing.lawVersion(),
                term.confidence(),
                fee.map(Fee::confidence).orElse(null),
                target(law, day, book).orElse(null),
                FederalFee.forApplicationSubmittedOn(day, filing.worker().birthDate(), book)
                        .orElse(null));
    }

    /** The answer to the conditions alone, for whoever judges the same application again and again. */
    public static Judgement judgementOn(LocalDate day, Category category, Facts facts, LawBook book) {
        return judgementOf(Catalogue.of(category), new Filing(day, facts.imaginable(), book));
    }

    private static Judgement judgementOf(AdmissionCategory law, Filing filing) {
        List<Finding> findings = findingsOn(law.conditions().on(filing.day()), filing);
        return new Judgement(Verdict.of(findings), findings);
    }

    /** Whether an application of that category is tested on the labour market, so that surpluses matter to it. */
    public static boolean testsTheLabourMarket(Category category) {
        return Catalogue.of(category).testsTheLabourMarket();
    }

    /** The same under the printed book, for worked examples. */
    public static List<Assessment> forApplicationSubmittedOn(LocalDate day, Facts facts) {
        return possible(Arrays.stream(Category.values())
                .map(category -> forApplicationSubmittedOn(day, category, facts, LawBook.printed()))
                .toList());
    }

    /** Those that could apply, the best first; all of them where none could. */
    public static List<Assessment> possible(List<Assessment> assessments) {
        List<Assessment> all = assessments.stream().sorted(BEST_FIRST).toList();
        List<Assessment> possible = all.stream()
                .filter(one -> one.verdict() != Verdict.NOT_ELIGIBLE)
                .toList();
        return possible.isEmpty() ? all : possible;
    }

    /** How an application of that category is filed, and what its renewal hangs on. */
    public static Formalities formalitiesOf(Category category) {
        AdmissionCategory law = Catalogue.of(category);
        return new Formalities(law.applicant(), law.renewal(), law.paysFee());
    }

    /** What the contract must state in an application of that category and day; empty where the law lists nothing. */
    public static List<ContractContent> contractContentFor(LocalDate day, Category category) {
        return Catalogue.of(category).contractContent(day);
    }

    /** What each condition that concerns such an application asks, by the condition; fields as paths into the facts. */
    public static Map<String, Set<String>> askedOfApplicationSubmittedOn(
            LocalDate day, Category category, Facts facts, LawBook book) {
        Filing filing = new Filing(day, facts.imaginable(), book);
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        for (Condition condition : Catalogue.of(category).conditions().on(day)) {
            condition.test(filing).ifPresent(finding -> asked.put(finding.condition(), condition.asks()));
        }
        return asked;
    }

    /** The facts on which the term of decision of that category hangs, by their paths. */
    public static Set<String> askedForTermOf(Category category) {
        return Catalogue.of(category).asksForTerm();
    }

    /** What the region sets itself for applications of that category and day; nothing where it said nothing. */
    public static Optional<Target.Goal> targetForApplicationSubmittedOn(
            LocalDate day, Category category, LawBook book) {
        return target(Catalogue.of(category), day, book);
    }

    /** By how much the authority can extend its term on such an application; nothing where the law knows no extension. */
    public static Optional<Length> extensionForApplicationSubmittedOn(
            LocalDate day, Category category, Facts facts, LawBook book) {
        return Catalogue.of(category)
                .decisionTerm(facts.imaginable())
                .chosenFor(category.name(), day, book)
                .extensionOn(day, book);
    }

    /** What an application of that category and day is paid for with; nothing where no fee is owed or known. */
    public static Optional<Fee> feeForApplicationSubmittedOn(LocalDate day, Category category, LawBook book) {
        return fee(Catalogue.of(category), day, book);
    }

    private static Optional<Fee> fee(AdmissionCategory law, LocalDate day, LawBook book) {
        return law.paysFee() ? Fee.forApplicationSubmittedOn(day, book) : Optional.empty();
    }

    private static Optional<Target.Goal> target(AdmissionCategory law, LocalDate day, LawBook book) {
        return law.target().flatMap(target -> target.on(day, book));
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
