package org.loket.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Money;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.category.Category;

/**
 * A permit as it stands in the register; what is null of the job was not filed.
 *
 * @param enterprise null where it admits to work for every employer
 * @param occupation ISCO-08; null where the file named none
 * @param listFunction the function on the ministerial list; null outside that category
 * @param validUntil the last day; null where nothing ends it
 * @param endsBy what ends the permit on its last day; null with it
 * @param endedOn the last day of the employment; null as long as it is not known
 * @param window the search window; null where none was opened
 * @param overOn the last day of all, once the permit is over
 * @param withdrawnFrom the first day on which it holds no longer because it was withdrawn; null where it was not
 * @param residenceEndsOn the last day of the worker's stay; null as long as it is not ended
 */
public record PermitRecord(
        PermitNumber number,
        CaseNumber caseNumber,
        WorkerNumber worker,
        EnterpriseNumber enterprise,
        Category category,
        String jobTitle,
        String occupation,
        String listFunction,
        String workplace,
        Money grossAnnualWage,
        BigDecimal fullTimeFraction,
        String jointCommittee,
        LocalDate validFrom,
        LocalDate validUntil,
        Ending endsBy,
        OffsetDateTime grantedAt,
        PermitState state,
        LocalDate endedOn,
        WindowRecord window,
        LocalDate overOn,
        Ending overBy,
        LocalDate withdrawnFrom,
        LocalDate residenceEndsOn) {

    /** The last day that the authorities leave of it; null where they ended nothing. */
    public LocalDate lastDayByAuthority() {
        return first(withdrawnFrom == null ? null : withdrawnFrom.minusDays(1), residenceEndsOn);
    }

    /** The last day on which it admits to work, as far as anybody knows. */
    public LocalDate lastDayOfWork() {
        return first(validUntil, endedOn, lastDayByAuthority());
    }

    private static LocalDate first(LocalDate... days) {
        return Stream.of(days)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether its worker may take it along to another employer on that day: it admits to work, or the window is open. */
    public boolean canBeTakenAlongOn(LocalDate day) {
        if (isUnlimited() || lastDayByAuthority() != null) {
            return false;
        }
        return switch (state) {
            case VALID -> !day.isBefore(validFrom) && !day.isAfter(validUntil);
            case IN_SEARCH_WINDOW -> !day.isAfter(window.lastDay());
            case SUCCEEDED, LAPSED, WITHDRAWN -> false;
        };
    }

    /** Whether it admits to any work for any employer, without a last day. */
    public boolean isUnlimited() {
        return validUntil == null;
    }

    /** The permit as its employer sees it: until the end of the employment, and nothing of what the worker did since. */
    public PermitRecord forItsEmployer() {
        LocalDate lastDay = endedOn == null ? overOn : endedOn;
        boolean itsWorker = endedOn == null;
        return new PermitRecord(
                number,
                caseNumber,
                worker,
                enterprise,
                category,
                jobTitle,
                occupation,
                listFunction,
                workplace,
                grossAnnualWage,
                fullTimeFraction,
                jointCommittee,
                validFrom,
                validUntil,
                endsBy,
                grantedAt,
                shownToItsEmployer(),
                endedOn,
                null,
                state == PermitState.VALID ? null : lastDay,
                null,
                itsWorker ? withdrawnFrom : null,
                itsWorker ? residenceEndsOn : null);
    }

    private PermitState shownToItsEmployer() {
        return state == PermitState.VALID || state == PermitState.WITHDRAWN && endedOn == null
                ? state
                : PermitState.LAPSED;
    }
}
