package org.loket.reexamination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.kernel.Written;
import org.loket.law.refusal.Ground;
import org.loket.law.refusal.Nature;

/**
 * A re-examination as an official asks for it.
 *
 * @param ground on which permits may have to be withdrawn, for whoever reads the results
 * @param lawDate the day whose law is applied
 * @param reason what gave rise to it
 * @param count of how many permits the official was told beforehand
 */
public record ReexaminationGiven(Selection selection, Ground ground, LocalDate lawDate, String reason, Integer count) {

    private static final int LONGEST = 1000;

    ReexaminationGiven checked(LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (selection == null) {
            found.add(Violation.of("selection", "required"));
        } else {
            found.addAll(selection.faults());
        }
        if (ground == null) {
            found.add(Violation.of("ground", "required"));
        } else if (List.of(Nature.MANDATORY, Nature.OPTIONAL).stream()
                .noneMatch(nature -> Ground.forEventOn(today, nature).contains(ground))) {
            found.add(Violation.of("ground", "withdrawal.no-ground"));
        }
        if (lawDate == null) {
            found.add(Violation.of("lawDate", "required"));
        } else if (lawDate.isAfter(today)) {
            found.add(Violation.of("lawDate", "date.in-future"));
        }
        Written.fault("reason", reason, LONGEST).ifPresent(found::add);
        if (count == null) {
            found.add(Violation.of("count", "required"));
        }
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
        return new ReexaminationGiven(selection.tidy(), ground, lawDate, reason.strip(), count);
    }
}
