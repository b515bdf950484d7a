package org.loket.withdrawal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.law.refusal.Ground;
import org.loket.law.refusal.Nature;
import org.loket.register.PermitRecord;

/**
 * A withdrawal as an official begins it.
 *
 * @param from the first day on which the permit would hold no longer
 * @param facts what was found, for the parties to read; where there is none, the ground alone
 */
public record WithdrawalGiven(Ground ground, LocalDate from, String facts) {

    private static final int LONGEST = 4000;

    WithdrawalGiven checked(PermitRecord permit, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (ground == null) {
            found.add(Violation.of("ground", "required"));
        } else if (groundsOn(today).stream().noneMatch(ground::equals)) {
            found.add(Violation.of("ground", "withdrawal.no-ground"));
        }
        if (from == null) {
            found.add(Violation.of("from", "required"));
        } else if (permit.isUnlimited()) {
            if (from.isBefore(permit.validFrom())) {
                found.add(Violation.of("from", "withdrawal.before-permit", permit.validFrom()));
            }
        } else if (from.isBefore(permit.validFrom()) || from.isAfter(permit.validUntil())) {
            found.add(Violation.of("from", "withdrawal.outside-permit", permit.validFrom(), permit.validUntil()));
        }
        if (facts != null && facts.length() > LONGEST) {
            found.add(Violation.of("facts", "text.too-long", LONGEST));
        }
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
        return new WithdrawalGiven(ground, from, facts == null || facts.isBlank() ? null : facts.strip());
    }

    /** What the law names as grounds on that day, those that leave no choice first. */
    static List<Ground> groundsOn(LocalDate today) {
        List<Ground> grounds = new ArrayList<>(Ground.forEventOn(today, Nature.MANDATORY));
        grounds.addAll(Ground.forEventOn(today, Nature.OPTIONAL));
        return grounds;
    }
}
