package org.loket.web.rest;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The description at {@code /openapi} says what the resources do, no call more and none less. */
class DescriptionTest {

    private static final Description DESCRIPTION = Description.read();
    private static final Map<String, Method> CALLS = calls();

    // how a body arrives is a matter of HTTP, not of this API
    private static final Set<String> OF_THE_TRANSPORT = Set.of("Content-Length", "Expect");

    @Test
    void everyCallIsDescribedAndEveryDescribedCallExists() {
        assertThat(DESCRIPTION.calls()).containsExactlyInAnyOrderElementsOf(CALLS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyParameterIsDescribed() {
        return CALLS.entrySet().stream()
                .map(call -> DynamicTest.dynamicTest(call.getKey(), () -> {
                    Method method = call.getValue();
                    Set<String> own = new TreeSet<>();
                    Arrays.stream(method.getParameters()).forEach(one -> own.addAll(names(one)));
                    own.removeAll(OF_THE_TRANSPORT);
                    Set<String> shared = new HashSet<>(own);
                    Arrays.stream(method.getDeclaringClass().getDeclaredFields())
                            .forEach(field -> shared.addAll(names(field)));
                    assertThat(DESCRIPTION.parametersOf(call.getKey())).containsAll(own);
                    assertThat(shared).containsAll(DESCRIPTION.parametersOf(call.getKey()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatACallTakesIsDescribed() {
        return CALLS.entrySet().stream()
                .map(call -> DynamicTest.dynamicTest(call.getKey(), () -> {
                    Consumes consumes = annotation(call.getValue(), Consumes.class);
                    boolean takesJson =
                            consumes != null && Set.of(consumes.value()).contains(MediaType.APPLICATION_JSON);
                    assertThat(DESCRIPTION.takenBy(call.getKey()).contains(MediaType.APPLICATION_JSON))
                            .isEqualTo(takesJson && takesABody(call.getValue()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyCallNamesTheRefusalsOfItsKind() {
        return CALLS.entrySet().stream()
                .map(call -> DynamicTest.dynamicTest(call.getKey(), () -> {
                    Set<String> statuses = DESCRIPTION.statusesOf(call.getKey());
                    assertThat(statuses).contains("default");
                    assertThat(statuses.contains("401")).isEqualTo(!DESCRIPTION.isPublic(call.getKey()));
                    if (DESCRIPTION.takenBy(call.getKey()).contains(MediaType.APPLICATION_JSON)) {
                        assertThat(statuses).contains("400", "413", "415", "422");
                    }
                    if (DESCRIPTION.parametersOf(call.getKey()).contains("If-Match")) {
                        assertThat(statuses).contains("412");
                    }
                    if (DESCRIPTION.parametersOf(call.getKey()).contains("Idempotency-Key")) {
                        assertThat(statuses).contains("409", "422");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everySchemaIsTheRecordThatItDescribes() {
        Shapes shapes = new Shapes(DESCRIPTION);
        return DESCRIPTION.schemas().keySet().stream()
                .filter(name -> !Shapes.OF_THE_DOOR.contains(name))
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(shapes.described(name)).isEqualTo(shapes.written(name))));
    }

    private static Map<String, Method> calls() {
        return new ClassFileImporter()
                .importPackages("org.loket.web.rest").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> type.reflect())
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> verb(method) != null)
                        .collect(toMap(DescriptionTest::name, method -> method, (one, other) -> one, TreeMap::new));
    }

    private static String name(Method method) {
        Path below = method.getAnnotation(Path.class);
        String path =
                "/api/" + method.getDeclaringClass().getAnnotation(Path.class).value();
        return verb(method) + " " + path + (below == null ? "" : "/" + below.value());
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static boolean takesABody(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(parameter -> parameter.getAnnotations().length == 0);
    }

    private static <A extends Annotation> A annotation(Method method, Class<A> type) {
        A own = method.getAnnotation(type);
        return own == null ? method.getDeclaringClass().getAnnotation(type) : own;
    }

    private static Set<String> names(AnnotatedElement element) {
        return Stream.of(
                        element.isAnnotationPresent(PathParam.class)
                                ? element.getAnnotation(PathParam.class).value()
                                : "",
                        element.isAnnotationPresent(QueryParam.class)
                                ? element.getAnnotation(QueryParam.class).value()
                                : "",
                        element.isAnnotationPresent(HeaderParam.class)
                                ? element.getAnnotation(HeaderParam.class).value()
                                : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
