package org.loket.law.timelimit;

import java.time.LocalDate;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.Provision;
import org.loket.law.book.LawBook;

/** A worker who arrives, or receives the annex, registers with the municipality within some working days. */
public record Registration(int workingDays, Citation citation, Confidence confidence, LawBook book) {

    private static final String VALUE = "registration.working-days";
    private static final Provision BASIS = Provision.MUNICIPAL_REGISTRATION;

    public static Registration forArrivalOn(LocalDate day) {
        return forArrivalOn(day, LawBook.printed());
    }

    public static Registration forArrivalOn(LocalDate day, LawBook book) {
        Dated<Integer> version = book.value(VALUE, Integer.class).versionOn(day);
        return new Registration(
                version.value(),
                BASIS.citation(),
                BASIS.confidence().weakest(version.source().confidence()),
                book);
    }

    /** The last day to register for whoever arrives on that day. */
    public LocalDate lastDay(LocalDate arrival) {
        return new WorkingDays(book).after(arrival, workingDays);
    }
}
