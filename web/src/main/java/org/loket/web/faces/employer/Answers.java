package org.loket.web.faces.employer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotANumber;
import org.loket.kernel.Violation;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;
import org.loket.law.Circumstances;
import org.loket.law.Facts;
import org.loket.web.text.Text;

/**
 * Between what is typed in the fields of a step and the form that the house keeps. The form is read by the reader of the
 * house itself, so that a page and the API agree on every rule.
 */
@RequestScoped
public class Answers {

    // what an authority establishes and no applicant states
    private static final String CIRCUMSTANCES = "circumstances.";

    private final Text text;
    private final Countries countries;

    protected Answers() {
        this(null, null);
    }

    @Inject
    Answers(Text text, Countries countries) {
        this.text = text;
        this.countries = countries;
    }

    /** The kept answers to those fields, as their reader writes them; null where there is none. */
    Map<String, String> of(ApplicationForm form, List<String> fields) {
        JsonObject kept = RecordWriter.write(form);
        Map<String, String> written = new HashMap<>();
        for (String field : fields) {
            written.put(field, write(field, at(kept, field)));
        }
        return written;
    }

    /** A form in which nothing but that one field is answered; throws {@link Invalid} where the answer is none. */
    public ApplicationForm only(String field, String typed) {
        ApplicationForm nothing = new ApplicationForm(null, null, null, null, null, null, null, null, null);
        return into(nothing, List.of(field), Collections.singletonMap(field, typed));
    }

    /** The facts in which nothing but that one is known; throws {@link Invalid} where the answer is none. */
    public Facts fact(String field, String typed) {
        if (!field.startsWith(CIRCUMSTANCES)) {
            return only(field, typed).facts();
        }
        try {
            JsonObject known = Json.createObjectBuilder()
                    .add(
                            field.substring(CIRCUMSTANCES.length()),
                            Typing.of(field).read(typed))
                    .build();
            return new Facts(
                    null, null, null, null, null, null, null, null, RecordReader.read(known, Circumstances.class));
        } catch (NotANumber e) {
            throw new Invalid(Violation.of(field, e.code()));
        }
    }

    /** The stored form with the typed answers to those fields in it; throws {@link Invalid} with every fault. */
    ApplicationForm into(ApplicationForm stored, List<String> fields, Map<String, String> typed) {
        JsonObject kept = RecordWriter.write(stored);
        List<Violation> faults = new ArrayList<>();
        JsonObjectBuilder changed = Json.createObjectBuilder(kept);
        for (String root : WizardStep.roots()) {
            List<String> own = fields.stream()
                    .filter(field -> field.startsWith(root + "."))
                    .toList();
            if (!own.isEmpty()) {
                put(changed, root, part(kept, root, own, typed, faults));
            }
        }
        try {
            ApplicationForm form = RecordReader.read(changed.build(), ApplicationForm.class);
            if (faults.isEmpty()) {
                return form;
            }
        } catch (Invalid others) {
            faults.addAll(others.violations());
        }
        throw new Invalid(faults);
    }

    private JsonObject part(
            JsonObject kept, String root, List<String> fields, Map<String, String> typed, List<Violation> faults) {
        JsonObjectBuilder part = kept.get(root) instanceof JsonObject known
                ? Json.createObjectBuilder(known)
                : Json.createObjectBuilder();
        for (String field : fields) {
            if (!Lines.hold(field)) {
                part.add(field.substring(root.length() + 1), read(field, typed, faults));
            }
        }
        for (Lines lines : Lines.values()) {
            if (fields.containsAll(lines.fields())) {
                part.add(lines.list().substring(root.length() + 1), lines(lines, kept, typed, faults));
            }
        }
        return part.build();
    }

    private JsonArrayBuilder lines(Lines lines, JsonObject kept, Map<String, String> typed, List<Violation> faults) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (int place = 0; place < lines.filled(typed); place++) {
            JsonObjectBuilder line = Json.createObjectBuilder();
            for (String part : lines.parts()) {
                line.add(part, read(lines.field(place, part), typed, faults));
            }
            all.add(line);
        }
        if (at(kept, lines.list()) instanceof JsonArray before) {
            before.stream().skip(lines.most()).forEach(all::add);
        }
        return all;
    }

    private JsonValue read(String field, Map<String, String> typed, List<Violation> faults) {
        try {
            return read(field, typed.get(field));
        } catch (NotANumber e) {
            faults.add(Violation.of(field, e.code()));
            return JsonValue.NULL;
        }
    }

    // a part in which nothing is filled in is none: an application that renews nothing names nothing before it
    private static void put(JsonObjectBuilder form, String root, JsonObject part) {
        boolean empty = part.values().stream().allMatch(value -> value.getValueType() == JsonValue.ValueType.NULL);
        if (empty) {
            form.addNull(root);
        } else {
            form.add(root, part);
        }
    }

    private JsonValue read(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return JsonValue.NULL;
        }
        if (Typing.of(field) == Typing.NATIONALITY) {
            return Json.createValue(countries.code(typed).orElseThrow(() -> new NotANumber("nationality.unknown")));
        }
        return Typing.of(field).read(typed);
    }

    private String write(String field, JsonValue kept) {
        if (kept.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        String written = Typing.of(field).write(kept, text.locale());
        return Typing.of(field) == Typing.NATIONALITY ? countries.name(written) : written;
    }

    private static JsonValue at(JsonObject kept, String field) {
        JsonValue found = kept;
        for (String name : field.split("[.\\[\\]]+")) {
            found = step(found, name);
        }
        return found;
    }

    private static JsonValue step(JsonValue within, String name) {
        if (within instanceof JsonArray list) {
            int place = Integer.parseInt(name);
            return place < list.size() ? list.get(place) : JsonValue.NULL;
        }
        return within instanceof JsonObject part ? part.getOrDefault(name, JsonValue.NULL) : JsonValue.NULL;
    }
}
