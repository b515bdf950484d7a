package org.loket.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.category.Category;
import org.loket.law.category.Slot;

/** What a file still lacks before it can be submitted: fields first, then slots. */
final class Completeness {

    private Completeness() {}

    static List<String> missing(ApplicationForm form, Set<Slot> filled, LocalDate day, LawBook book) {
        List<String> missing = new ArrayList<>();
        ApplicationForm.Worker worker = form.worker();
        need(missing, worker.firstName(), "worker.firstName");
        need(missing, worker.lastName(), "worker.lastName");
        need(missing, worker.birthDate(), "worker.birthDate");
        need(missing, worker.nationality(), "worker.nationality");
        need(missing, worker.passportNumber(), "worker.passportNumber");
        need(missing, worker.qualificationLevel(), "worker.qualificationLevel");
        need(missing, form.employer().enterpriseNumber(), "employer.enterpriseNumber");
        ApplicationForm.Job job = form.job();
        need(missing, job.title(), "job.title");
        need(missing, job.grossAnnualWage(), "job.grossAnnualWage");
        need(missing, job.fullTimeFraction(), "job.fullTimeFraction");
        need(missing, job.startsOn(), "job.startsOn");
        if (form.category() == Category.MEDIUM_SKILLED) {
            need(missing, job.listFunction(), "job.listFunction");
        }
        Admission.forApplicationSubmittedOn(day, form.category(), form.facts(), book).documents().stream()
                .filter(slot -> !filled.contains(slot))
                .forEach(slot -> missing.add(slot.name()));
        return missing;
    }

    private static void need(List<String> missing, Object value, String field) {
        if (value == null) {
            missing.add(field);
        }
    }
}
