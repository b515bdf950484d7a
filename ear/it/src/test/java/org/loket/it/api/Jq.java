package org.loket.it.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * As much of {@code jq} as the documents use: {@code .}, paths with names and positions, {@code {a, b: .c}},
 * {@code map(f)}, {@code last}, {@code length} and pipes.
 */
final class Jq {

    private static final String INDENT = "  ";

    private final String filter;
    private int at;

    private Jq(String filter) {
        this.filter = filter;
    }

    static Object apply(String filter, Object value) {
        var jq = new Jq(filter);
        var result = jq.pipe(value);
        if (jq.at < filter.length()) {
            throw new IllegalArgumentException("cannot read " + filter.substring(jq.at) + " of " + filter);
        }
        return result;
    }

    /** The value as {@code jq} prints it. */
    static String print(Object value) {
        return print(value, "");
    }

    private static String print(Object value, String indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            return map.entrySet().stream()
                    .map(entry -> indent + INDENT + Json.text(entry.getKey()) + ": "
                            + print(entry.getValue(), indent + INDENT))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list.stream()
                    .map(item -> indent + INDENT + print(item, indent + INDENT))
                    .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        return value instanceof BigDecimal number ? number.toPlainString() : Json.text(value);
    }

    private Object pipe(Object value) {
        var result = term(value);
        while (accept("|")) {
            result = term(result);
        }
        return result;
    }

    private Object term(Object value) {
        if (accept("{")) {
            return object(value);
        }
        if (accept("map(")) {
            return mapped((List<?>) value);
        }
        if (accept("last")) {
            var list = (List<?>) value;
            return list.get(list.size() - 1);
        }
        if (accept("length")) {
            return ((List<?>) value).size();
        }
        expect(".");
        return path(value);
    }

    private Object path(Object value) {
        var result = value;
        for (var name = name(); !name.isEmpty(); name = accept(".") ? name() : "") {
            result = result == null ? null : ((Map<?, ?>) result).get(name);
            if (accept("[")) {
                result = ((List<?>) result).get(Integer.parseInt(name()));
                expect("]");
            }
        }
        return result;
    }

    private Object object(Object value) {
        var made = new LinkedHashMap<String, Object>();
        do {
            var name = name();
            made.put(name, accept(":") ? pipe(value) : ((Map<?, ?>) value).get(name));
        } while (accept(","));
        expect("}");
        return made;
    }

    private Object mapped(List<?> list) {
        var start = at;
        var made = new ArrayList<>();
        for (var item : list) {
            at = start;
            made.add(pipe(item));
        }
        if (list.isEmpty()) {
            at = filter.indexOf(')', start);
        }
        expect(")");
        return made;
    }

    private String name() {
        skip();
        var start = at;
        while (at < filter.length() && Character.isLetterOrDigit(filter.charAt(at))) {
            at++;
        }
        return filter.substring(start, at);
    }

    private void expect(String sign) {
        if (!accept(sign)) {
            throw new IllegalArgumentException("no " + sign + " at " + filter.substring(at) + " of " + filter);
        }
    }

    private boolean accept(String sign) {
        skip();
        var found = filter.startsWith(sign, at);
        at += found ? sign.length() : 0;
        return found;
    }

    private void skip() {
        while (at < filter.length() && filter.charAt(at) == ' ') {
            at++;
        }
    }
}
