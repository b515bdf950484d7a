package org.loket.law.timelimit;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Provision;
import org.loket.law.book.LawBook;

/** What the region sets itself or does in practice; nothing follows in law when it takes longer. */
public enum Target {
    /** Complete files for highly skilled work, the regional part. */
    FAST_LANE("target.fast-lane", Provision.FLEMISH_FAST_LANE),
    /** Acknowledging an application and checking whether it is complete. */
    ACKNOWLEDGEMENT("target.acknowledgement", Provision.BVR_PROCEDURE);

    private final String value;
    private final Provision basis;

    Target(String value, Provision basis) {
        this.value = value;
        this.basis = basis;
    }

    /** How long the region means to take at most; nothing before it said so. */
    public Optional<Goal> on(LocalDate day) {
        return on(day, LawBook.printed());
    }

    public Optional<Goal> on(LocalDate day, LawBook book) {
        return book.value(value, Period.class)
                .find(day)
                .map(version -> new Goal(
                        version.value(),
                        basis.citation(),
                        basis.confidence().weakest(version.source().confidence())));
    }

    /** A time that is meant and not owed. */
    public record Goal(Period within, Citation citation, Confidence confidence) {

        /** The day on which it is reached when counting starts on that day. */
        public LocalDate from(LocalDate day) {
            return day.plus(within);
        }
    }
}
