package org.loket.casework;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;
import org.loket.law.Circumstances;
import org.loket.law.Facts;

/** Facts laid over those of a form, field by field; where nothing was established the form speaks. */
record EstablishedFacts(JsonObject fields) {

    // looking up what makes builders takes longer than building
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    static final EstablishedFacts NONE = new EstablishedFacts(JsonValue.EMPTY_JSON_OBJECT);

    // what kind of application it is was the applicant's to say
    private static final List<String> FIXED = List.of("kind");

    static EstablishedFacts read(String text) {
        if (text == null) {
            return NONE;
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return new EstablishedFacts(reader.readObject());
        }
    }

    EstablishedFacts and(Facts further) {
        return new EstablishedFacts(laid(said(further), fields));
    }

    Facts over(Facts filed) {
        return RecordReader.read(laid(fields, RecordWriter.write(filed)), Facts.class);
    }

    String text() {
        return fields.toString();
    }

    List<EstablishedFact> facts() {
        Facts typed = RecordReader.read(fields, Facts.class);
        List<EstablishedFact> facts = new ArrayList<>();
        fields.forEach((part, value) -> value.asJsonObject()
                .keySet()
                .forEach(name -> facts.add(
                        new EstablishedFact(part + "." + name, component((Record) component(typed, part), name)))));
        return facts;
    }

    /** Whether the Flemish fee was paid; null where nobody established it. */
    Boolean feePaid() {
        Circumstances found = RecordReader.read(fields, Facts.class).circumstances();
        return found == null ? null : found.flemishFeePaid();
    }

    static List<String> fieldsOf(Facts facts) {
        return new EstablishedFacts(said(facts))
                .facts().stream().map(EstablishedFact::field).toList();
    }

    private static Object component(Record of, String name) {
        try {
            return of.getClass().getMethod(name).invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(of.getClass() + " has no " + name, e);
        }
    }

    private static JsonObject laid(JsonObject over, JsonObject under) {
        JsonObjectBuilder both = JSON.createObjectBuilder(under);
        over.forEach((name, value) -> both.add(
                name,
                value.getValueType() == ValueType.OBJECT && under.get(name) instanceof JsonObject below
                        ? laid(value.asJsonObject(), below)
                        : value));
        return both.build();
    }

    private static JsonObject said(Facts facts) {
        JsonObjectBuilder said = JSON.createObjectBuilder();
        RecordWriter.write(facts).forEach((part, value) -> {
            if (!FIXED.contains(part) && value instanceof JsonObject object) {
                JsonObject known = known(object);
                if (!known.isEmpty()) {
                    said.add(part, known);
                }
            }
        });
        return said.build();
    }

    private static JsonObject known(JsonObject part) {
        JsonObjectBuilder known = JSON.createObjectBuilder();
        part.forEach((name, value) -> {
            boolean empty = value.getValueType() == ValueType.NULL
                    || value.getValueType() == ValueType.ARRAY
                            && value.asJsonArray().isEmpty();
            if (!empty) {
                known.add(name, value);
            }
        });
        return known.build();
    }
}
