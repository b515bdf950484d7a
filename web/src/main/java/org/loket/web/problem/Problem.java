package org.loket.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.loket.kernel.Violation;
import org.loket.web.text.Text;

/**
 * Why a call was not done as asked (RFC 9457).
 *
 * @param code names the reason for programs; {@code type} is made of it and never changes with the language
 * @param detailKey the sentence for people, with its arguments
 * @param violations every fault in what was handed in; empty where the fault lies elsewhere
 * @param reference the number under which a fault of the house stands in its log; null for a refusal
 */
public record Problem(
        int status,
        String code,
        String detailKey,
        List<Object> arguments,
        List<Violation> violations,
        String reference) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:loket:problem:";

    /** A refusal whose sentence stands in the bundle of the API under the same code. */
    public static Problem of(int status, String code, Object... arguments) {
        return new Problem(status, code, "problem." + code, List.of(arguments), List.of(), null);
    }

    public JsonObject in(Text text) {
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", TYPE + code)
                .add("title", text.say("problem.title." + status))
                .add("status", status)
                .add("detail", text.say(detailKey, arguments.toArray()));
        if (!violations.isEmpty()) {
            JsonArrayBuilder faults = Json.createArrayBuilder();
            violations.forEach(violation -> faults.add(Json.createObjectBuilder()
                    .add("field", violation.field())
                    .add("code", violation.code())
                    .add(
                            "message",
                            text.say(
                                    "violation." + violation.code(),
                                    violation.arguments().toArray()))));
            problem.add("violations", faults);
        }
        if (reference != null) {
            problem.add("reference", reference);
        }
        return problem.build();
    }

    /** The problem as it goes over the wire. */
    public byte[] bytes(Text text) {
        return in(text).toString().getBytes(StandardCharsets.UTF_8);
    }
}
