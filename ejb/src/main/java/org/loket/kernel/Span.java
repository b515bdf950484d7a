package org.loket.kernel;

import java.io.Serializable;
import java.time.LocalDate;

/** A run of calendar days, both ends included. */
public record Span(LocalDate from, LocalDate until) implements Serializable {

    public Span {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a span ends before it starts: " + from + " to " + until);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
