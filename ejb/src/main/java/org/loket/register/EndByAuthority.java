package org.loket.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What authorities did to a permit after its grant: they withdrew it from a day on, or ended the stay of its worker. */
@Embeddable
class EndByAuthority {

    // the first day on which it holds no longer
    @Column(name = "withdrawn_from")
    private LocalDate withdrawnFrom;

    @Column(name = "residence_ends_on")
    private LocalDate residenceEndsOn;

    protected EndByAuthority() {}

    private EndByAuthority(LocalDate withdrawnFrom, LocalDate residenceEndsOn) {
        this.withdrawnFrom = withdrawnFrom;
        this.residenceEndsOn = residenceEndsOn;
    }

    /** @param day null where a withdrawal is undone */
    EndByAuthority withdrawnFrom(LocalDate day) {
        return new EndByAuthority(day, residenceEndsOn);
    }

    EndByAuthority residenceEndsOn(LocalDate lastDay) {
        return new EndByAuthority(withdrawnFrom, lastDay);
    }

    boolean isExpected() {
        return withdrawnFrom != null || residenceEndsOn != null;
    }

    boolean isWithdrawnOn(LocalDate today) {
        return withdrawnFrom != null && !today.isBefore(withdrawnFrom);
    }

    boolean isResidenceOverOn(LocalDate today) {
        return residenceEndsOn != null && today.isAfter(residenceEndsOn);
    }

    /** The days from which on it holds no longer. */
    Stream<LocalDate> days() {
        return Stream.of(withdrawnFrom, residenceEndsOn == null ? null : residenceEndsOn.plusDays(1));
    }

    LocalDate withdrawnFrom() {
        return withdrawnFrom;
    }

    LocalDate residenceEndsOn() {
        return residenceEndsOn;
    }
}
