package org.loket.it.api;

import static org.loket.it.api.Contract.list;
import static org.loket.it.api.Contract.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Holds a value against a schema of the description, as strictly as that can be: no field more and none less. */
final class Schema {

    private final Contract contract;

    Schema(Contract contract) {
        this.contract = contract;
    }

    List<String> faults(Object schema, Object value) {
        var faults = new ArrayList<String>();
        hold(part(schema), value, "$", faults);
        return faults;
    }

    private void hold(Map<String, Object> reference, Object value, String path, List<String> faults) {
        var schema = contract.resolved(reference);
        if (schema.containsKey("oneOf")) {
            var fits = list(schema.get("oneOf")).stream()
                    .anyMatch(one -> faults(one, value).isEmpty());
            if (!fits) {
                faults.add(path + " fits none of " + schema.get("oneOf"));
            }
            return;
        }
        if (schema.containsKey("allOf")) {
            list(schema.get("allOf")).forEach(one -> hold(part(one), value, path, faults));
            return;
        }
        if (schema.containsKey("enum") && !list(schema.get("enum")).contains(value)) {
            faults.add(path + " is none of " + schema.get("enum") + ": " + value);
        }
        var types = schema.get("type") instanceof List ? list(schema.get("type")) : List.of(schema.get("type"));
        if (types.stream().noneMatch(type -> is(value, type.toString()))) {
            faults.add(path + " is not " + types + ": " + value);
        } else if (value instanceof Map) {
            holdFields(schema, part(value), path, faults);
        } else if (value instanceof List) {
            for (var i = 0; i < list(value).size(); i++) {
                hold(part(schema, "items"), list(value).get(i), path + "[" + i + "]", faults);
            }
        } else if (value instanceof String text) {
            holdText(schema, text, path, faults);
        }
    }

    private void holdFields(Map<String, Object> schema, Map<String, Object> object, String path, List<String> faults) {
        var properties = part(schema, "properties");
        object.forEach((name, value) -> {
            if (properties.containsKey(name)) {
                hold(part(properties, name), value, path + "." + name, faults);
            } else {
                faults.add(path + "." + name + " is not described");
            }
        });
        if (schema.containsKey("required")) {
            list(schema.get("required")).stream()
                    .filter(name -> !object.containsKey(name))
                    .forEach(name -> faults.add(path + "." + name + " is missing"));
        }
    }

    private static void holdText(Map<String, Object> schema, String text, String path, List<String> faults) {
        if (schema.get("pattern") instanceof String pattern && !text.matches(pattern)) {
            faults.add(path + " does not match " + pattern + ": " + text);
        }
        try {
            switch (String.valueOf(schema.get("format"))) {
                case "date" -> LocalDate.parse(text);
                case "date-time" -> OffsetDateTime.parse(text);
                case "duration" -> Period.parse(text);
                case "uuid" -> UUID.fromString(text);
                default -> {}
            }
        } catch (RuntimeException e) {
            faults.add(path + " is not a " + schema.get("format") + ": " + text);
        }
    }

    private static boolean is(Object value, String type) {
        return switch (type) {
            case "null" -> value == null;
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Integer || value instanceof Long;
            case "number" -> value instanceof Integer || value instanceof Long || value instanceof BigDecimal;
            default -> throw new AssertionError("unknown type " + type);
        };
    }
}
