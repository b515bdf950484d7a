package org.loket.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.kernel.Written;
import org.loket.law.appeal.Contested;
import org.loket.law.appeal.Remedy.Appellant;

/**
 * An appeal as it is handed in.
 *
 * @param reference the file whose refusal is contested, or the permit whose withdrawal is
 * @param appellant whose appeal an official registers; null where a party lodges its own
 * @param lodgedOn the day on which an official received it; null where a party lodges its own today
 */
public record AppealGiven(
        Contested contested, String reference, String reasons, Appellant appellant, LocalDate lodgedOn) {

    private static final int LONGEST = 8000;

    AppealGiven checked(LocalDate decidedOn, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        Written.fault("reasons", reasons, LONGEST).ifPresent(found::add);
        if (appellant == null) {
            found.add(Violation.of("appellant", "required"));
        }
        if (lodgedOn == null) {
            found.add(Violation.of("lodgedOn", "required"));
        } else if (lodgedOn.isAfter(today)) {
            found.add(Violation.of("lodgedOn", "date.in-future"));
        } else if (lodgedOn.isBefore(decidedOn)) {
            found.add(Violation.of("lodgedOn", "appeal.before-decision", decidedOn));
        }
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
        return new AppealGiven(contested, reference, reasons.strip(), appellant, lodgedOn);
    }

    /** The same, lodged by a party itself. */
    AppealGiven by(Appellant party, LocalDate today) {
        return new AppealGiven(contested, reference, reasons, party, today);
    }

    void mustName() {
        List<Violation> found = new ArrayList<>();
        if (contested == null) {
            found.add(Violation.of("contested", "required"));
        }
        if (reference == null || reference.isBlank()) {
            found.add(Violation.of("reference", "required"));
        }
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }
}
