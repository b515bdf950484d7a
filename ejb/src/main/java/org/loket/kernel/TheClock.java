package org.loket.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The clock of the house: legal days are days in Brussels. */
@ApplicationScoped
public class TheClock {

    /** The zone in which every legal day begins and ends. */
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Produces
    Clock clock() {
        return Clock.system(BRUSSELS);
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(BRUSSELS));
    }

    /** This moment, to the microsecond that the database keeps. */
    public static OffsetDateTime now(Clock clock) {
        return OffsetDateTime.now(clock.withZone(BRUSSELS)).truncatedTo(ChronoUnit.MICROS);
    }
}
