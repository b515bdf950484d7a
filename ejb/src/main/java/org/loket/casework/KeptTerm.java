package org.loket.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.loket.law.Citation;
import org.loket.law.book.LawBook;
import org.loket.law.timelimit.ClockStep;
import org.loket.law.timelimit.Deadline;
import org.loket.law.timelimit.EndOfTerm;

/** The term under which a case was opened, on the law of that day; no amendment touches it. */
@Embeddable
class KeptTerm {

    @Column(name = "term")
    private String length;

    @Column(name = "term_act")
    private String act;

    @Column(name = "term_article")
    private String article;

    protected KeptTerm() {}

    KeptTerm(Period length, Citation basis) {
        this.length = length.toString();
        act = basis.act();
        article = basis.article();
    }

    Deadline on(List<ClockStep> clock, LocalDate started, LawBook book) {
        return new Deadline(
                Period.parse(length), new Citation(act, article), clock, EndOfTerm.forTermStartedOn(started, book));
    }
}
