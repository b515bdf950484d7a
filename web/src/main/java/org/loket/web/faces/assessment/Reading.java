package org.loket.web.faces.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loket.assessment.AdmissionQuestion;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotANumber;
import org.loket.kernel.Violation;
import org.loket.kernel.json.RecordReader;
import org.loket.law.Facts;
import org.loket.law.category.Category;
import org.loket.web.faces.employer.Countries;
import org.loket.web.faces.employer.Typing;

/** Reads what was typed with the reader of the house itself, so that the page and the API agree on every rule. */
@RequestScoped
public class Reading {

    /** The choice of no function of the list, which no version of it holds. */
    static final String NOT_LISTED = "-";

    private record Beside(LocalDate submittedOn, Category category) {}

    /** What was read, and what could not be. */
    record Read(AdmissionQuestion question, List<Violation> faults) {}

    @Inject
    FactQuestions questions;

    @Inject
    Countries countries;

    /** An answer that cannot be read counts as not given, and its fault is kept beside. */
    Read read(Map<String, String> typed) {
        List<Violation> faults = new ArrayList<>();
        Map<String, String> left = new HashMap<>(typed);
        while (true) {
            List<Violation> these = new ArrayList<>();
            JsonObject written = written(left, these);
            try {
                if (these.isEmpty()) {
                    Beside beside = RecordReader.read(written, Beside.class);
                    Facts facts = RecordReader.read(written, Facts.class);
                    return new Read(new AdmissionQuestion(beside.submittedOn(), beside.category(), facts), faults);
                }
            } catch (Invalid unread) {
                these.addAll(unread.violations());
            }
            faults.addAll(these);
            if (these.stream()
                            .map(fault -> left.remove(fault.field()))
                            .filter(gone -> gone != null)
                            .count()
                    == 0) {
                throw new Invalid(faults);
            }
        }
    }

    private JsonObject written(Map<String, String> typed, List<Violation> faults) {
        Map<String, JsonObjectBuilder> parts = new LinkedHashMap<>();
        for (FactQuestion question : questions.single()) {
            part(parts, question.field()).add(last(question.field()), value(question, typed, faults));
        }
        Map<String, JsonArrayBuilder> lists = new LinkedHashMap<>();
        for (FactQuestions.Line line : questions.lines()) {
            lists.computeIfAbsent(line.list(), list -> Json.createArrayBuilder())
                    .add(line(line, typed, faults));
        }
        lists.forEach((list, lines) -> part(parts, list).add(last(list), lines));
        JsonObjectBuilder all = Json.createObjectBuilder();
        parts.forEach(all::add);
        for (String beside : List.of("category", "kind")) {
            all.add(beside, text(typed.get(beside)));
        }
        all.add(
                "submittedOn",
                isBlank(typed.get("submittedOn")) ? JsonValue.NULL : Typing.DAY.read(typed.get("submittedOn")));
        return all.build();
    }

    private JsonValue line(FactQuestions.Line line, Map<String, String> typed, List<Violation> faults) {
        boolean empty = line.questions().stream().allMatch(question -> isBlank(typed.get(question.field())));
        if (empty) {
            return JsonValue.NULL;
        }
        JsonObjectBuilder written = Json.createObjectBuilder();
        line.questions().forEach(question -> written.add(last(question.field()), value(question, typed, faults)));
        return written.build();
    }

    private JsonValue value(FactQuestion question, Map<String, String> typed, List<Violation> faults) {
        String answer = typed.get(question.field());
        if (isBlank(answer)) {
            return JsonValue.NULL;
        }
        try {
            return question.typing() == Typing.NATIONALITY
                    ? Json.createValue(countries.code(answer).orElseThrow(() -> new NotANumber("nationality.unknown")))
                    : question.typing().read(answer.strip());
        } catch (NotANumber e) {
            faults.add(Violation.of(question.field(), e.code()));
            return JsonValue.NULL;
        }
    }

    private static JsonObjectBuilder part(Map<String, JsonObjectBuilder> parts, String field) {
        return parts.computeIfAbsent(field.substring(0, field.indexOf('.')), name -> Json.createObjectBuilder());
    }

    private static String last(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    private static JsonValue text(String typed) {
        return isBlank(typed) ? JsonValue.NULL : Json.createValue(typed);
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }
}
