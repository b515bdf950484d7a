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
        if (permit.isUnlimited()) {
            return null;
        }
        LocalDate end = isDisputed()
                ? earlier(
                        employment.byEmployer().lastDay(), employment.byWorker().lastDay())
                : permit.endedOn();
        return end == null || permit.validUntil().isBefore(end) ? permit.validUntil() : end;
    }

    /** The last day on which it admits to work if the party that names the later end, or none, is right. */
    LocalDate lastDay() {
        if (!isDisputed()) {
            return lastSureDay();
        }
        LocalDate employer = employment.byEmployer().lastDay();
        LocalDate worker = employment.byWorker().lastDay();
        if (employer == null || worker == null) {
            return permit.validUntil();
        }
        return employer.isAfter(worker) ? employer : worker;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(permit.validFrom()) && (permit.isUnlimited() || !day.isAfter(lastDay()));
    }

    boolean begins(LocalDate after) {
        return permit.validFrom().isAfter(after);
    }

    /** The last day of the employment, where that is what ends the permit. */
    Optional<LocalDate> endOfEmployment() {
        return Optional.ofNullable(permit.endedOn()).filter(day -> !day.isAfter(permit.validUntil()));
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
