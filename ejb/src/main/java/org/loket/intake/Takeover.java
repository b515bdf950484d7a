package org.loket.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.PermitNumber;
import org.loket.law.Finding;
import org.loket.law.category.Slot;
import org.loket.law.transfer.ChangeOfEmployer;

/**
 * The permit that a worker takes along to another employer, and what was found before and is not tested again.
 *
 * @param permit the permit that the new one follows
 * @param since its first day
 * @param rules of the day on which the worker accepted
 * @param sameOccupation whether the work is the same; then the labour market was looked at for it already
 * @param found what an earlier examination found of the person, which stands
 * @param shown what the person showed before, with the day on which it came in
 */
public record Takeover(
        PermitNumber permit,
        LocalDate since,
        ChangeOfEmployer rules,
        boolean sameOccupation,
        List<Found> found,
        List<Shown> shown) {

    public Takeover {
        found = found.stream()
                .filter(one -> !rules.retest().covers(one.finding().condition(), sameOccupation))
                .toList();
        shown = List.copyOf(shown);
    }

    /** A finding of an earlier examination, with the day of the law on which it was made. */
    public record Found(Finding finding, LocalDate on) {}

    /** A document that stands in the earlier file. */
    public record Shown(Slot slot, LocalDate on) {}

    /** Of all findings on the new job those that count: what changed, and how long the worker stayed. */
    public List<Finding> testedAgain(List<Finding> all, LocalDate startsOn) {
        List<Finding> again = new ArrayList<>();
        rules.stay(since, startsOn).ifPresent(again::add);
        all.stream().filter(finding -> !isReused(finding)).forEach(again::add);
        return List.copyOf(again);
    }

    /** Those of the documents that the new job is asked for. */
    public List<Slot> documents(List<Slot> asked) {
        return rules.retest().documents(asked, sameOccupation);
    }

    private boolean isReused(Finding finding) {
        return found.stream().anyMatch(before -> before.finding().condition().equals(finding.condition()));
    }
}
