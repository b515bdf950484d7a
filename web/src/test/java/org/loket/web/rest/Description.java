package org.loket.web.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** The description of the API as it is written. */
record Description(Map<String, Object> document) {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

    static Description read() {
        try (InputStream in = Description.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new Description(new Yaml().load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> calls() {
        Set<String> calls = new TreeSet<>();
        part(document, "paths").forEach((path, item) -> part(item).keySet().stream()
                .filter(VERBS::contains)
                .forEach(verb -> calls.add(verb.toUpperCase(Locale.ROOT) + " " + path)));
        return calls;
    }

    Set<String> parametersOf(String call) {
        Set<String> names = new TreeSet<>();
        for (Map<String, Object> holder : List.of(item(call), operation(call))) {
            list(holder.get("parameters"))
                    .forEach(parameter ->
                            names.add((String) resolved(part(parameter)).get("name")));
        }
        return names;
    }

    Set<String> takenBy(String call) {
        Map<String, Object> operation = operation(call);
        return operation.containsKey("requestBody")
                ? part(resolved(part(operation, "requestBody")), "content").keySet()
                : Set.of();
    }

    Set<String> statusesOf(String call) {
        return part(operation(call), "responses").keySet();
    }

    boolean isPublic(String call) {
        return operation(call).containsKey("security")
                && list(operation(call).get("security")).isEmpty();
    }

    Map<String, Object> schemas() {
        return part(part(document, "components"), "schemas");
    }

    /** What is described there, or where the reference leads. */
    Map<String, Object> resolved(Map<String, Object> node) {
        if (!(node.get("$ref") instanceof String reference)) {
            return node;
        }
        Map<String, Object> found = document;
        for (String step : reference.substring(2).split("/")) {
            found = part(found, step);
        }
        return found;
    }

    private Map<String, Object> item(String call) {
        return part(part(document, "paths"), call.split(" ")[1]);
    }

    private Map<String, Object> operation(String call) {
        return part(item(call), call.split(" ")[0].toLowerCase(Locale.ROOT));
    }

    static Map<String, Object> part(Map<String, Object> of, String name) {
        assert of.containsKey(name) : name + " is missing in " + of.keySet();
        return part(of.get(name));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> part(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object node) {
        return node == null ? List.of() : (List<Object>) node;
    }
}
