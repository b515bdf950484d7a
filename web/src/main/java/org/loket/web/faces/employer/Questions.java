package org.loket.web.faces.employer;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.loket.intake.ApplicationForm;
import org.loket.law.Facts;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;

/** Which questions matter: those whose answer the law asks for in this category, and what identifies the parties. */
final class Questions {

    /** Asked in every category: who it is. */
    private static final Set<String> ALWAYS = Set.of(
            "worker.passportMrz",
            "worker.passportNumber",
            "worker.passportExpiresOn",
            "worker.firstName",
            "worker.lastName",
            "worker.birthDate",
            "worker.nationality",
            "worker.nationalNumber");

    /** Asked of every employer: for what work and when. */
    private static final Set<String> OF_AN_EMPLOYER = Set.of(
            "worker.inBelgium",
            "employer.name",
            "employer.establishmentNumber",
            "employer.iban",
            "job.title",
            "job.description",
            "job.workplace",
            "job.occupation",
            "job.fullTimeFraction",
            "job.startsOn",
            "job.endsOn",
            "job.jointCommittee");

    /** Asked of whoever renews; which function it was only where the law asks. */
    private static final Set<String> OF_A_RENEWAL = Set.of("previous.validUntil", "previous.enterpriseNumber");

    private Questions() {}

    static Set<String> of(ApplicationForm form, Assessment assessment, LawBook book) {
        Set<String> asked = new HashSet<>(ALWAYS);
        if (Wizard.of(form) == Wizard.OF_EMPLOYER) {
            asked.addAll(OF_AN_EMPLOYER);
        }
        Admission.askedOfApplicationSubmittedOn(assessment.lawDate(), form.category(), form.facts(), book)
                .values()
                .forEach(asked::addAll);
        asked.addAll(Admission.askedForTermOf(form.category()));
        if (form.kind() == Facts.Kind.RENEWAL) {
            asked.addAll(OF_A_RENEWAL);
        } else {
            asked.removeIf(field -> field.startsWith("previous."));
        }
        asked.retainAll(Stream.concat(
                        Stream.of(WizardStep.values()).flatMap(step -> step.getFields().stream()),
                        Stream.of(Lines.values()).map(Lines::list))
                .toList());
        return asked;
    }
}
