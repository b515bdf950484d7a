package org.loket.law.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loket.law.Facts;
import org.loket.law.Met;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.category.Category;
import org.loket.law.category.Judgement;
import org.loket.law.category.Verdict;

/** An application as the engine judges it: supposed facts, filed on a supposed day. */
record Judged(
        Category category, LawBook book, LocalDate day, Facts facts, Map<String, Met> conditions, Verdict verdict) {

    private static final List<Met> GRAVITY = List.of(Met.YES, Met.UNKNOWN, Met.NO);

    static Judged of(Category category, LawBook book, LocalDate day, Facts facts) {
        Judgement found = Admission.judgementOn(day, category, facts, book);
        Map<String, Met> conditions = new HashMap<>();
        found.findings().forEach(finding -> conditions.merge(finding.condition(), finding.met(), Judged::worse));
        return new Judged(category, book, day, facts, conditions, found.verdict());
    }

    Judged with(FactPath path, Object value) {
        return of(category, book, day, path.with(facts, value));
    }

    Judged filedOn(LocalDate other) {
        return of(category, book, other, facts);
    }

    /** Whether it is met, or concerns this application no longer. */
    boolean meets(String condition) {
        return conditions.getOrDefault(condition, Met.YES) == Met.YES;
    }

    boolean leavesOpen(String condition) {
        return conditions.get(condition) == Met.UNKNOWN;
    }

    /** Whether that condition is met now and none that was met before has been lost. */
    boolean wins(String condition, Judged before) {
        return meets(condition)
                && before.conditions.keySet().stream().filter(before::meets).allMatch(this::meets);
    }

    private static Met worse(Met one, Met other) {
        return GRAVITY.indexOf(one) >= GRAVITY.indexOf(other) ? one : other;
    }
}
