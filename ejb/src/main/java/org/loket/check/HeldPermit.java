package org.loket.check;

import java.time.LocalDate;
import java.util.Optional;
import org.loket.employment.EmploymentRecord;
import org.loket.employment.EmploymentState;
import org.loket.register.PermitRecord;

/**
 * A permit of the worker with the enterprise that is asked about.
 *
 * @param employment what was said about the employment under it; null where nobody spoke of an end
 */
record HeldPermit(PermitRecord permit, EmploymentRecord employment) {

    /** The last day on which nobody doubts that the permit admits to work; null where nothing ends it. */
    LocalDate lastSureDay() {
        // the end of a job does not end an admission that is for every job
        if (permit.isUnlimited()) {
            return permit.lastDayByAuthority();
        }
        LocalDate end = isDisputed()
                ? earlier(
                        employment.byEmployer().lastDay(), employment.byWorker().lastDay())
                : permit.endedOn();
        return earlier(earlier(end, permit.validUntil()), permit.lastDayByAuthority());
    }

    /** The last day on which it admits to work if the party that names the later end, or none, is right. */
    LocalDate lastDay() {
        if (permit.isUnlimited() || !isDisputed()) {
            return lastSureDay();
        }
        LocalDate employer = employment.byEmployer().lastDay();
        LocalDate worker = employment.byWorker().lastDay();
        boolean goesOn = employer == null || worker == null;
        LocalDate last = goesOn ? permit.validUntil() : employer.isAfter(worker) ? employer : worker;
        return earlier(last, permit.lastDayByAuthority());
    }

    boolean covers(LocalDate day) {
        LocalDate last = lastDay();
        return !day.isBefore(permit.validFrom()) && (last == null || !day.isAfter(last));
    }

    boolean begins(LocalDate after) {
        return permit.validFrom().isAfter(after);
    }

    /** The last day of the employment, where that is what ends the permit. */
    Optional<LocalDate> endOfEmployment() {
        return Optional.ofNullable(permit.endedOn())
                .filter(day -> !permit.isUnlimited() && !day.isAfter(permit.validUntil()));
    }

    /** The last day by what an authority did, where nothing ended the permit before that. */
    Optional<LocalDate> endByAuthority() {
        return Optional.ofNullable(permit.lastDayByAuthority())
                .filter(day -> permit.endedOn() == null || day.isBefore(permit.endedOn()));
    }

    boolean isWithdrawn() {
        return permit.withdrawnFrom() != null
                && permit.withdrawnFrom().minusDays(1).equals(permit.lastDayByAuthority());
    }

    private boolean isDisputed() {
        return employment != null && employment.state() == EmploymentState.DISPUTED;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
