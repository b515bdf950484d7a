package org.loket.law;

import java.time.LocalDate;

/** The law was asked about a day before its first known version; the house does not guess. */
public final class NotYetInForce extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String subject;
    private final LocalDate day;
    private final LocalDate firstDay;

    public NotYetInForce(String subject, LocalDate day, LocalDate firstDay) {
        super(subject + " is known from " + firstDay + ", not for " + day);
        this.subject = subject;
        this.day = day;
        this.firstDay = firstDay;
    }

    public String subject() {
        return subject;
    }

    public LocalDate day() {
        return day;
    }

    public LocalDate firstDay() {
        return firstDay;
    }
}
