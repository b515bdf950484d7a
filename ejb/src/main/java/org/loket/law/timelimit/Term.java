package org.loket.law.timelimit;

import java.time.LocalDate;
import java.time.Period;
import org.loket.law.Dated;
import org.loket.law.Provision;
import org.loket.law.book.LawBook;

/** The terms of the procedure; how long each is depends on the day. */
public enum Term {
    /** The region decides on the combined permit, counted from the day the complete file is acknowledged. */
    DECISION("decision-term", Provision.COOPERATION_2018),
    /** The applicant completes an incomplete file, counted from the request. */
    COMPLETION("completion-term", Provision.BVR_PROCEDURE),
    /** Appeal to the minister, counted from the notification. */
    APPEAL_TO_MINISTER("appeal-term.minister", Provision.BVR_APPEAL),
    /** Appeal to the Council of State, counted from the notification. */
    COUNCIL_OF_STATE("appeal-term.council-of-state", Provision.COUNCIL_OF_STATE);

    private final String value;
    private final Provision basis;

    Term(String value, Provision basis) {
        this.value = value;
        this.basis = basis;
    }

    /** The term under the law of that day. */
    public Length on(LocalDate day) {
        return on(day, LawBook.printed());
    }

    public Length on(LocalDate day, LawBook book) {
        Dated<Period> version = book.value(value, Period.class).versionOn(day);
        return new Length(
                version.value(),
                basis.citation(),
                basis.confidence().weakest(version.source().confidence()));
    }
}
