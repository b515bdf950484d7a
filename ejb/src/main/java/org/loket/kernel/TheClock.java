package org.loket.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The clock of the house: legal days are days in Brussels. */
@ApplicationScoped
public class TheClock {

    /** The zone in which every legal day begins and ends. */
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static final ThreadLocal<Instant> SUPPOSED = new ThreadLocal<>();

    @Produces
    Clock clock() {
        return supposable(Clock.system(BRUSSELS));
    }

    /** The clock by which this house lives: that one, but for work that is done as if at another moment. */
    public static Clock supposable(Clock real) {
        return new BrusselsClock(real);
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(BRUSSELS));
    }

    /** The legal day on which that moment falls. */
    public static LocalDate dayOf(OffsetDateTime moment) {
        return moment.atZoneSameInstant(BRUSSELS).toLocalDate();
    }

    /** This moment, to the microsecond that the database keeps. */
    public static OffsetDateTime now(Clock clock) {
        return OffsetDateTime.now(clock.withZone(BRUSSELS)).truncatedTo(ChronoUnit.MICROS);
    }

    /** Does the work on this thread as if it were that moment; the demo population lives its past in this way. */
    public static void supposing(Instant moment, Runnable work) {
        SUPPOSED.set(moment);
        try {
            work.run();
        } finally {
            SUPPOSED.remove();
        }
    }

    private static final class BrusselsClock extends Clock {

        private final Clock real;

        BrusselsClock(Clock real) {
            this.real = real;
        }

        @Override
        public ZoneId getZone() {
            return BRUSSELS;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            Instant supposed = SUPPOSED.get();
            return supposed == null ? real.instant() : supposed;
        }
    }
}
