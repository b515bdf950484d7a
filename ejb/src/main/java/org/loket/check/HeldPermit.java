package org.loket.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.loket.kernel.EnterpriseNumber;
import org.loket.law.Citation;

/**
 * A permit of a worker, as far as it answers whether the worker may work.
 *
 * @param enterprise null where it admits to work for everybody
 * @param occupation ISCO-08; null where none was filed
 * @param validUntil the last day; null where nothing ends it
 * @param endedOn the last day of the employment; null as long as nobody spoke of an end
 * @param dispute null where the parties do not disagree about the end
 * @param withdrawnFrom the first day on which it holds no longer because it was withdrawn; null where it was not
 * @param residenceEndsOn the last day of the worker's stay; null as long as it is not ended
 * @param window null where no search window is open
 */
record HeldPermit(
        EnterpriseNumber enterprise,
        String occupation,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate endedOn,
        Dispute dispute,
        LocalDate withdrawnFrom,
        LocalDate residenceEndsOn,
        Window window) {

    static final Comparator<HeldPermit> LAST_FIRST = Comparator.comparing(
                    HeldPermit::validUntil, Comparator.nullsLast(Comparator.naturalOrder()))
            .reversed();

    /** The last days that the two parties name; null where one says that the employment goes on. */
    record Dispute(LocalDate byEmployer, LocalDate byWorker) {}

    /** The term in which the worker may find another employer. */
    record Window(LocalDate lastDay, Citation citation) {}

    /** Whether it admits to any work for any employer, without a last day. */
    boolean isUnlimited() {
        return validUntil == null;
    }

    /** The last day on which nobody doubts that the permit admits to work; null where nothing ends it. */
    LocalDate lastSureDay() {
        // the end of a job does not end an admission that is for every job
        if (isUnlimited()) {
            return lastDayByAuthority();
        }
        LocalDate end = dispute == null ? endedOn : earlier(dispute.byEmployer(), dispute.byWorker());
        return earlier(earlier(end, validUntil), lastDayByAuthority());
    }

    /** The last day on which it admits to work if the party that names the later end, or none, is right. */
    LocalDate lastDay() {
        if (isUnlimited() || dispute == null) {
            return lastSureDay();
        }
        LocalDate employer = dispute.byEmployer();
        LocalDate worker = dispute.byWorker();
        boolean goesOn = employer == null || worker == null;
        LocalDate last = goesOn ? validUntil : employer.isAfter(worker) ? employer : worker;
        return earlier(last, lastDayByAuthority());
    }

    boolean covers(LocalDate day) {
        LocalDate last = lastDay();
        return !day.isBefore(validFrom) && (last == null || !day.isAfter(last));
    }

    boolean begins(LocalDate after) {
        return validFrom.isAfter(after);
    }

    /** The last day of the employment, where that is what ends the permit. */
    Optional<LocalDate> endOfEmployment() {
        return Optional.ofNullable(endedOn).filter(day -> !isUnlimited() && !day.isAfter(validUntil));
    }

    /** The last day by what an authority did, where nothing ended the permit before that. */
    Optional<LocalDate> endByAuthority() {
        return Optional.ofNullable(lastDayByAuthority()).filter(day -> endedOn == null || day.isBefore(endedOn));
    }

    boolean isWithdrawn() {
        return withdrawnFrom != null && withdrawnFrom.minusDays(1).equals(lastDayByAuthority());
    }

    private LocalDate lastDayByAuthority() {
        return earlier(withdrawnFrom == null ? null : withdrawnFrom.minusDays(1), residenceEndsOn);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
