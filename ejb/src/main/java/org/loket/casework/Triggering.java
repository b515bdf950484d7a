package org.loket.casework;

import java.time.LocalDate;
import java.util.List;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.book.LawBook;
import org.loket.law.refusal.Ground;
import org.loket.law.refusal.Situation;
import org.loket.law.refusal.Weighed;

/** The grounds that the facts of a case call for, as they are known today. */
final class Triggering {

    private static final Facts NOTHING_KNOWN = new Facts(null, null, null, null, null, null, null, null);
    private static final String STANDING = "employer-standing";

    private Triggering() {}

    /** Those that a finding names already are left out: it says more than the ground does. */
    static List<Weighed> of(PermitCase permitCase, LocalDate today, LawBook book) {
        Examined examined = permitCase.lastExamination().orElse(null);
        List<Finding> findings = examined == null ? List.of() : examined.findings();
        Facts filed = examined == null ? NOTHING_KNOWN : examined.facts();
        boolean standingExamined =
                findings.stream().anyMatch(finding -> finding.condition().equals(STANDING));
        return new Situation(permitCase.established().over(filed), findings, completedInTime(permitCase, today), true)
                .forApplicationSubmittedOn(permitCase.submittedOn(), book).stream()
                        .filter(weighed -> weighed.triggered() == Met.YES)
                        .filter(weighed -> weighed.ground() != Ground.CONDITION_NOT_MET)
                        .filter(weighed -> !standingExamined || weighed.ground() != Ground.EMPLOYER_TOO_YOUNG_OR_EMPTY)
                        .toList();
    }

    // as long as the applicant still has time, nobody can say
    private static Boolean completedInTime(PermitCase permitCase, LocalDate today) {
        if (permitCase.isLateOn(today)) {
            return false;
        }
        return permitCase.openRequest().isPresent() ? null : true;
    }
}
