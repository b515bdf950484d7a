package org.loket.web.rest.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.json.RecordReader;

/** Reads an application; a worker may also be named with {@code names} and {@code passport}, as text or as an object. */
final class ApplicationGiven {

    private static final String WORKER = "worker";

    private static final Map<String, String> PARTS_OF_NAMES = Map.of(
            "first", "firstName",
            "given", "firstName",
            "firstName", "firstName",
            "givenName", "firstName",
            "last", "lastName",
            "family", "lastName",
            "lastName", "lastName",
            "familyName", "lastName");

    private static final Map<String, String> PARTS_OF_PASSPORT = Map.of(
            "number", "passportNumber",
            "expiresOn", "passportExpiresOn",
            "validUntil", "passportExpiresOn",
            "mrz", "passportMrz");

    private ApplicationGiven() {}

    static ApplicationForm read(JsonObject given) {
        return RecordReader.read(
                given.get(WORKER) instanceof JsonObject worker
                        ? Json.createObjectBuilder(given)
                                .add(WORKER, plain(worker))
                                .build()
                        : given,
                ApplicationForm.class);
    }

    private static JsonObject plain(JsonObject worker) {
        JsonObjectBuilder plain = Json.createObjectBuilder();
        spread(worker.get("names"), PARTS_OF_NAMES, plain);
        spread(worker.get("passport"), PARTS_OF_PASSPORT, plain);
        if (worker.get("names") instanceof JsonString names) {
            String[] parts = names.getString().strip().split("\\s+", 2);
            plain.add("firstName", parts[0]);
            plain.add("lastName", parts.length == 2 ? parts[1] : "");
        }
        if (worker.get("passport") instanceof JsonString number) {
            plain.add("passportNumber", number);
        }
        // what stands under its own name goes before what had to be interpreted
        worker.forEach((name, value) -> {
            if (value != JsonValue.NULL) {
                plain.add(name, value);
            }
        });
        return plain.build();
    }

    private static void spread(JsonValue given, Map<String, String> names, JsonObjectBuilder plain) {
        if (given instanceof JsonObject object) {
            object.forEach((name, value) -> {
                if (names.containsKey(name)) {
                    plain.add(names.get(name), value);
                }
            });
        }
    }
}
