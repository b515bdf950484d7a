package org.loket.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.loket.kernel.Author;
import org.loket.kernel.TheClock;

/** When something is done to a permit, and by whom. */
record Moment(LocalDate day, OffsetDateTime at, Author by) {

    static Moment now(Clock clock, Author by) {
        return new Moment(TheClock.today(clock), TheClock.now(clock), by);
    }
}
