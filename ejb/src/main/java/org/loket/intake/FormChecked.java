package org.loket.intake;

import java.util.ArrayList;
import java.util.List;
import org.loket.kernel.Nationality;
import org.loket.kernel.NotANumber;
import org.loket.kernel.PassportMrz;
import org.loket.kernel.Violation;
import org.loket.law.category.Admission;

/** Faults that only the form can show: parts that contradict each other, texts longer than their place. */
final class FormChecked {

    private static final int NAME = 100;
    private static final int PASSPORT = 20;
    private static final int LINE = 200;
    private static final int CODE = 80;

    private FormChecked() {}

    static List<Violation> violations(ApplicationForm form) {
        List<Violation> found = new ArrayList<>();
        if (form.category() != null && !Admission.formalitiesOf(form.category()).allows(form.kind())) {
            found.add(Violation.of("kind", "kind.not-renewed"));
        }
        ApplicationForm.Worker worker = form.worker();
        atMost(found, "worker.firstName", worker.firstName(), NAME);
        atMost(found, "worker.lastName", worker.lastName(), NAME);
        atMost(found, "worker.passportNumber", worker.passportNumber(), PASSPORT);
        atMost(found, "employer.name", form.employer().name(), LINE);
        atMost(found, "job.title", form.job().title(), LINE);
        atMost(found, "job.workplace", form.job().workplace(), LINE);
        atMost(found, "job.listFunction", form.job().listFunction(), CODE);
        atMost(found, "job.jointCommittee", form.job().jointCommittee(), CODE);
        if (worker.nationalNumber() != null
                && worker.birthDate() != null
                && !worker.nationalNumber().canBelongTo(worker.birthDate())) {
            found.add(Violation.of("worker.nationalNumber", "national-number.other-birth-date"));
        }
        if (worker.passportMrz() != null) {
            passport(found, worker, worker.passportMrz());
        }
        return found;
    }

    private static void passport(List<Violation> found, ApplicationForm.Worker worker, PassportMrz mrz) {
        if (worker.passportNumber() != null && !worker.passportNumber().equalsIgnoreCase(mrz.passportNumber())) {
            found.add(Violation.of("worker.passportMrz", "mrz.other-passport"));
        }
        if (worker.nationality() != null && !isSame(worker.nationality(), mrz.nationality())) {
            found.add(Violation.of("worker.passportMrz", "mrz.other-nationality"));
        }
    }

    // a passport writes some nationalities otherwise than ISO 3166 does
    private static boolean isSame(String nationality, String printed) {
        try {
            return Nationality.of(nationality).equals(Nationality.of(printed));
        } catch (NotANumber e) {
            return nationality.equals(printed);
        }
    }

    private static void atMost(List<Violation> found, String field, String text, int length) {
        if (text != null && text.length() > length) {
            found.add(Violation.of(field, "text.too-long", length));
        }
    }
}
