package org.loket.withdrawal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        } else {
            outsideOf(permit, from).ifPresent(found::add);
        }
        if (facts != null && facts.length() > LONGEST) {
            found.add(Violation.of("facts", "text.too-long", LONGEST));
        }
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
        return new WithdrawalGiven(ground, from, facts == null || facts.isBlank() ? null : facts.strip());
    }

    /** What is wrong with a day on which that permit was or will be none. */
    public static Optional<Violation> outsideOf(PermitRecord permit, LocalDate day) {
        if (permit.isUnlimited()) {
            return day.isBefore(permit.validFrom())
                    ? Optional.of(Violation.of("from", "withdrawal.before-permit", permit.validFrom()))
                    : Optional.empty();
        }
        return day.isBefore(permit.validFrom()) || day.isAfter(permit.validUntil())
                ? Optional.of(
                        Violation.of("from", "withdrawal.outside-permit", permit.validFrom(), permit.validUntil()))
                : Optional.empty();
    }

    /** What the law names as grounds on that day, those that leave no choice first. */
    static List<Ground> groundsOn(LocalDate today) {
        List<Ground> grounds = new ArrayList<>(Ground.forEventOn(today, Nature.MANDATORY));
        grounds.addAll(Ground.forEventOn(today, Nature.OPTIONAL));
        return grounds;
    }
}
