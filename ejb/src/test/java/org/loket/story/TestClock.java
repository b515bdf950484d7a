package org.loket.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.loket.kernel.TheClock;

/** A clock that stands still until it is told what day it is. */
public final class TestClock extends Clock {

    private Instant now;

    TestClock(LocalDate day) {
        set(day);
    }

    public void set(LocalDate day) {
        now = day.atTime(LocalTime.of(10, 0)).atZone(TheClock.BRUSSELS).toInstant();
    }

    void set(LocalDateTime moment) {
        now = moment.atZone(TheClock.BRUSSELS).toInstant();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return TheClock.BRUSSELS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
