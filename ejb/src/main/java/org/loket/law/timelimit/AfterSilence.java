package org.loket.law.timelimit;

import java.time.LocalDate;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.Provision;
import org.loket.law.Silence;
import org.loket.law.book.LawBook;

/** What follows when the term to decide is over and nobody decided. */
public record AfterSilence(Silence effect, Citation citation, Confidence confidence) {

    private static final String VALUE = "silence";
    private static final Provision BASIS = Provision.COOPERATION_2018;

    public static AfterSilence forApplicationSubmittedOn(LocalDate day) {
        return forApplicationSubmittedOn(day, LawBook.printed());
    }

    public static AfterSilence forApplicationSubmittedOn(LocalDate day, LawBook book) {
        Dated<Silence> version = book.value(VALUE, Silence.class).versionOn(day);
        return new AfterSilence(
                version.value(),
                BASIS.citation(),
                BASIS.confidence().weakest(version.source().confidence()));
    }

    /** The key of the sentence in the bundles. */
    public String textKey() {
        return "law.silence." + effect;
    }
}
