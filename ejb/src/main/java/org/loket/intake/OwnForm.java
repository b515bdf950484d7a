package org.loket.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.loket.kernel.Violation;
import org.loket.party.WorkerIdentity;

/** The form of a worker who files alone, beside what the register knows of that worker. */
record OwnForm(ApplicationForm form, WorkerIdentity known) {

    /** Where the form names somebody else than the one who files it. */
    List<Violation> contradictions() {
        ApplicationForm.Worker said = form.worker();
        List<Violation> found = new ArrayList<>();
        compare(found, "worker.firstName", said.firstName(), known.firstName());
        compare(found, "worker.lastName", said.lastName(), known.lastName());
        compare(found, "worker.birthDate", said.birthDate(), known.birthDate());
        compare(found, "worker.nationality", said.nationality(), known.nationality());
        compare(found, "worker.nationalNumber", said.nationalNumber(), known.nationalNumber());
        return found;
    }

    /** The form with what the register knows in it; a passport is renewed, so the one that is named counts. */
    ApplicationForm filledIn() {
        ApplicationForm.Worker said = form.worker();
        return new ApplicationForm(
                form.category(),
                form.kind(),
                new ApplicationForm.Worker(
                        known.firstName(),
                        known.lastName(),
                        known.birthDate(),
                        known.nationality(),
                        known.nationalNumber() == null ? said.nationalNumber() : known.nationalNumber(),
                        said.passportNumber() == null ? known.passportNumber() : said.passportNumber(),
                        said.passportExpiresOn(),
                        said.passportMrz(),
                        said.inBelgium(),
                        said.qualificationLevel(),
                        said.qualificationProof(),
                        said.inEuropeanUnion(),
                        said.mainResidenceAbroad(),
                        said.longTermResidentElsewhere(),
                        said.monthsOfRelevantExperience(),
                        said.monthsOfPriorServiceInGroup()),
                form.employer(),
                form.job(),
                form.vacancy(),
                form.previous(),
                form.engagement(),
                form.history());
    }

    private static void compare(List<Violation> found, String field, Object said, Object known) {
        if (said != null && known != null && !Objects.equals(said, known)) {
            found.add(Violation.of(field, "worker.registered-otherwise"));
        }
    }
}
