package org.loket.it.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps and lists as JSON; a {@link Raw} as it stands, right or wrong. */
final class Json {

    private Json() {}

    /** Text that goes into the body as it is. */
    record Raw(String text) {}

    static String text(Object value) {
        if (value instanceof Raw raw) {
            return raw.text();
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(entry.getKey().toString()) + ":" + text(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::text).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text
                ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : String.valueOf(value);
    }
}
