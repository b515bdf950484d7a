package org.loket.collective;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.kernel.Written;

/**
 * The opening of the windows of all workers of an employer, as an official asks for it.
 *
 * @param endedOn the last day of every employment
 * @param count of how many permits the official was told beforehand
 */
public record OpeningGiven(
        EnterpriseNumber enterprise, LocalDate endedOn, OpeningGround ground, String reason, Integer count) {

    private static final int LONGEST = 1000;

    OpeningGiven checked(LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (enterprise == null) {
            found.add(Violation.of("enterprise", "required"));
        }
        found.addAll(ofTheDay(endedOn, today));
        if (ground == null) {
            found.add(Violation.of("ground", "required"));
        }
        Written.fault("reason", reason, LONGEST).ifPresent(found::add);
        if (count == null) {
            found.add(Violation.of("count", "required"));
        }
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
        return this;
    }

    static List<Violation> ofTheDay(LocalDate endedOn, LocalDate today) {
        if (endedOn == null) {
            return List.of(Violation.of("endedOn", "required"));
        }
        return endedOn.isAfter(today) ? List.of(Violation.of("endedOn", "date.in-future")) : List.of();
    }
}
