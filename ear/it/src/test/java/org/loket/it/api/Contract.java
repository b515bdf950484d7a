package org.loket.it.api;

import static io.restassured.config.HeaderConfig.headerConfig;
import static io.restassured.config.JsonConfig.jsonConfig;
import static io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What the house says of itself at {@code /openapi}. Every answer that a test receives is held against it: its status, its
 * media type and each of its fields.
 */
final class Contract implements Filter {

    private static final Map<URI, Contract> KNOWN = new ConcurrentHashMap<>();
    // what any call can be answered stands in the description under "default"
    private static final Set<Integer> OF_ANY_CALL = Set.of(404, 405, 406, 503);

    private final Map<String, Object> document;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    private Contract(Map<String, Object> document) {
        this.document = document;
    }

    static Contract of(URI house) {
        return KNOWN.computeIfAbsent(house, address -> {
            var answer = RestAssured.given().get(address.resolve("openapi?format=JSON"));
            return new Contract(exact(answer.asString()).getMap("$"));
        });
    }

    /** Numbers as they are written, not as the nearest fraction of two. */
    static RestAssuredConfig exactNumbers() {
        return RestAssuredConfig.config()
                .jsonConfig(jsonConfig().numberReturnType(BIG_DECIMAL))
                .headerConfig(headerConfig().overwriteHeadersWithName("Accept-Language"));
    }

    static JsonPath exact(String json) {
        return JsonPath.from(json).using(new JsonPathConfig(BIG_DECIMAL));
    }

    /** The body of that name among the examples of a call. */
    Object example(String call, String name) {
        var content = part(resolved(part(operation(call), "requestBody")), "content");
        var example = part(part(part(content, "application/json"), "examples"), name);
        return example.get("value");
    }

    /** Each call with each example of its body. */
    Map<String, Set<String>> examples() {
        var all = new java.util.TreeMap<String, Set<String>>();
        for (var call : calls()) {
            if (operation(call).containsKey("requestBody")) {
                var json = part(resolved(part(operation(call), "requestBody")), "content")
                        .get("application/json");
                if (json != null) {
                    all.put(call, part(part(json), "examples").keySet());
                }
            }
        }
        return all;
    }

    Set<String> calls() {
        var calls = new TreeSet<String>();
        part(document, "paths").forEach((path, item) -> part(item).keySet().stream()
                .filter(verb -> Set.of("get", "put", "post", "delete").contains(verb))
                .forEach(verb -> calls.add(verb.toUpperCase(Locale.ROOT) + " " + path)));
        return calls;
    }

    /** The statuses that a call is described with, without the refusals of any call. */
    Set<String> statusesOf(String call) {
        var statuses = new TreeSet<>(part(operation(call), "responses").keySet());
        statuses.remove("default");
        return statuses;
    }

    /** Which call was answered with which status, as {@code GET /api/… 200}. */
    Set<String> seen() {
        return seen;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var answer = context.next(request, response);
        var path = URI.create(request.getURI()).getRawPath();
        var call = callAt(request.getMethod(), path);
        if (call != null) {
            seen.add(call + " " + answer.statusCode());
            hold(call, answer);
        }
        return answer;
    }

    private void hold(String call, Response answer) {
        var told = call + " answered " + answer.statusCode() + " " + answer.contentType() + "\n" + text(answer);
        var responses = part(operation(call), "responses");
        var status = String.valueOf(answer.statusCode());
        if (!responses.containsKey(status) && !OF_ANY_CALL.contains(answer.statusCode())) {
            throw new AssertionError("not described: " + told);
        }
        var described = resolved(part(responses.getOrDefault(status, responses.get("default"))));
        if (!described.containsKey("content")) {
            if (answer.asByteArray().length > 0) {
                throw new AssertionError("described without a body: " + told);
            }
            return;
        }
        var mediaType = answer.contentType().replaceFirst(";.*", "");
        var content = part(described, "content");
        if (!content.containsKey(mediaType)) {
            throw new AssertionError("not a described media type: " + told);
        }
        if (mediaType.endsWith("json")) {
            var faults = new Schema(this)
                    .faults(
                            part(content, mediaType).get("schema"),
                            exact(text(answer)).get("$"));
            if (!faults.isEmpty()) {
                throw new AssertionError(String.join("\n", faults) + "\n" + told);
            }
        }
    }

    private static String text(Response answer) {
        return answer.contentType().contains("json") ? answer.asString() : "";
    }

    private String callAt(String verb, String path) {
        return calls().stream()
                .filter(call -> call.startsWith(verb + " "))
                .filter(call -> Pattern.matches(call.split(" ")[1].replaceAll("\\{[^}]+}", "[^/]+"), path))
                // a name in the path goes before a parameter
                .min((one, other) -> Integer.compare(one.split("\\{").length, other.split("\\{").length))
                .orElse(null);
    }

    private Map<String, Object> operation(String call) {
        var parts = call.split(" ");
        return part(part(part(document, "paths"), parts[1]), parts[0].toLowerCase(Locale.ROOT));
    }

    Map<String, Object> resolved(Map<String, Object> node) {
        if (!(node.get("$ref") instanceof String reference)) {
            return node;
        }
        var found = document;
        for (var step : reference.substring(2).split("/")) {
            found = part(found, step);
        }
        return found;
    }

    static Map<String, Object> part(Map<String, Object> of, String name) {
        if (!of.containsKey(name)) {
            throw new AssertionError(name + " is missing in " + of.keySet());
        }
        return part(of.get(name));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> part(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object node) {
        return (List<Object>) node;
    }
}
