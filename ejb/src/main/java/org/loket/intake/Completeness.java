package org.loket.intake;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loket.kernel.json.RecordWriter;
import org.loket.law.Facts;
import org.loket.law.Met;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.category.Applicant;
import org.loket.law.category.Assessment;
import org.loket.law.category.Slot;

/** What a file still lacks before it can be submitted: fields first, then slots. */
final class Completeness {

    private static final List<String> PARTS = List.of("worker", "employer", "job", "vacancy", "engagement", "history");

    /** Who is concerned: asked in every category. */
    private static final List<String> ALWAYS = List.of(
            "worker.firstName", "worker.lastName", "worker.birthDate", "worker.nationality", "worker.passportNumber");

    /** By whom and for what; admission without limit hangs on no employer and no function. */
    private static final List<String> OF_AN_EMPLOYER =
            List.of("employer.enterpriseNumber", "job.title", "job.fullTimeFraction", "job.startsOn");

    /** What an official can find out or weigh, and what says something by being left out: no file waits for it. */
    private static final Set<String> LEFT_OPEN = Set.of(
            "worker.inBelgium",
            "worker.qualificationProof",
            "employer.establishedInBelgium",
            "employer.foundedOn",
            "employer.employees",
            "job.requiresHigherEducation",
            "job.sectorMinimumWage",
            "job.posted",
            "job.profession",
            "job.endsOn",
            "job.wageClauseAtThirty",
            "previous.enterpriseNumber",
            "previous.listFunction",
            "vacancy.mediations",
            "vacancy.surpluses");

    /** Without which a line of a list says nothing. */
    private static final Map<String, List<String>> OF_A_LINE =
            Map.of("vacancy.publications", List.of("channel", "from"), "history.work", List.of("kind", "from"));

    private Completeness() {}

    static List<String> missing(ApplicationForm form, Set<Slot> filled, LocalDate day, LawBook book) {
        Facts facts = form.facts();
        Assessment law = Admission.forApplicationSubmittedOn(day, form.category(), facts, book);
        Set<String> needed = new LinkedHashSet<>(ALWAYS);
        if (Admission.formalitiesOf(form.category()).applicant() == Applicant.EMPLOYER) {
            needed.addAll(OF_AN_EMPLOYER);
        }
        Map<String, Set<String>> asked = Admission.askedOfApplicationSubmittedOn(day, form.category(), facts, book);
        law.findings().stream()
                .filter(finding -> finding.met() == Met.UNKNOWN)
                .flatMap(finding -> asked.get(finding.condition()).stream().sorted())
                .filter(field -> !LEFT_OPEN.contains(field))
                .forEach(needed::add);
        JsonObject answers = RecordWriter.write(form);
        List<String> missing = new ArrayList<>(needed.stream()
                .filter(field -> isOpen(answers, field))
                .sorted(Comparator.comparing(field -> PARTS.indexOf(field.substring(0, field.indexOf('.')))))
                .toList());
        law.documents().stream().filter(slot -> !filled.contains(slot)).forEach(slot -> missing.add(slot.name()));
        return missing;
    }

    private static boolean isOpen(JsonObject answers, String field) {
        String[] path = field.split("\\.");
        if (!(answers.get(path[0]) instanceof JsonObject part)) {
            return true;
        }
        JsonValue answer = part.getOrDefault(path[1], JsonValue.NULL);
        return answer.getValueType() == JsonValue.ValueType.NULL
                || answer instanceof JsonArray list && (list.isEmpty() || isUnclear(list, OF_A_LINE.get(field)));
    }

    private static boolean isUnclear(JsonArray list, List<String> needed) {
        return needed != null
                && list.getValuesAs(JsonObject.class).stream()
                        .anyMatch(line -> needed.stream().anyMatch(line::isNull));
    }
}
