package org.loket.law.timelimit;

import java.time.LocalDate;
import java.time.Period;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.Provision;
import org.loket.law.book.LawBook;

/**
 * The days between which a renewal is filed.
 *
 * @param ends the last day of the admission that is renewed
 * @param earliest the first day of filing
 * @param latest the last day of filing in time
 * @param startsBefore employment that starts by this day still counts as a renewal, in practice
 */
public record RenewalWindow(
        LocalDate ends,
        LocalDate earliest,
        LocalDate latest,
        LocalDate startsBefore,
        Citation citation,
        Confidence confidence) {

    /** Where a day lies. */
    public enum Timing {
        TOO_EARLY,
        IN_TIME,
        LATE;

        /** The key of the sentence in the bundles; its arguments are the earliest and the latest day. */
        public String textKey() {
            return "law.renewal." + name();
        }
    }

    private static final Provision BASIS = Provision.BVR_RENEWAL;

    /** The window under the law of that day, for an admission until {@code end}. */
    public static RenewalWindow on(LocalDate day, LocalDate end) {
        return on(day, end, LawBook.printed());
    }

    public static RenewalWindow on(LocalDate day, LocalDate end, LawBook book) {
        Dated<Period> earliest =
                book.value("renewal-filing.earliest", Period.class).versionOn(day);
        Dated<Period> latest = book.value("renewal-filing.latest", Period.class).versionOn(day);
        Dated<Period> gap = book.value("renewal-gap", Period.class).versionOn(day);
        return new RenewalWindow(
                end,
                end.minus(earliest.value()),
                end.minus(latest.value()),
                end.plus(gap.value()),
                BASIS.citation(),
                BASIS.confidence()
                        .weakest(earliest.source().confidence())
                        .weakest(latest.source().confidence()));
    }

    public Timing of(LocalDate filing) {
        if (filing.isBefore(earliest)) {
            return Timing.TOO_EARLY;
        }
        return filing.isAfter(latest) ? Timing.LATE : Timing.IN_TIME;
    }

    /** Whether employment that starts on that day continues the admission, and does not begin a new one. */
    public boolean continues(LocalDate startsOn) {
        return !startsOn.isAfter(startsBefore);
    }
}
