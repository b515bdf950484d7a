package org.loket.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.OpenHouse;

/** Whatever stands in whichever place of a body, the answer is a described one, never a fault, and a refusal leaves nothing. */
@ExtendWith(OpenHouse.class)
class NastyValuesIT {

    private static final Map<String, Object> NASTY = new LinkedHashMap<>();

    static {
        raw("nothing", "null");
        raw("an object", "{}");
        raw("a negative zero", "-0");
        raw("a huge number", "1e999999");
        raw("a long number", "9".repeat(500));
        raw("NUL", "\"a\\u0000b\"");
        raw("half a pair", "\"\\ud83d\"");
        raw("SQL", "\"'; drop table application; --\"");
        raw("a template", "\"${7*7} #{7*7} {0} %s %n\"");
        raw("markup", "\"<script>alert(1)</script>\"");
        raw("much text", "\"" + "x".repeat(5000) + "\"");
        raw("a distant day", "\"+999999999-12-31\"");
    }

    @TestFactory
    Stream<DynamicTest> assessments(House house) {
        return each(house, "POST /api/assessments", "engineer", "nobody", "api/assessments");
    }

    @TestFactory
    Stream<DynamicTest> assessmentsOfASearch(House house) {
        return each(house, "POST /api/assessments", "search", "nobody", "api/assessments");
    }

    @TestFactory
    Stream<DynamicTest> applications(House house) {
        return each(house, "POST /api/applications", "engineer", "employer", "api/applications");
    }

    @TestFactory
    Stream<DynamicTest> checks(House house) {
        return each(house, "POST /api/checks", "byNationalNumber", "employer", "api/checks");
    }

    @TestFactory
    Stream<DynamicTest> inspections(House house) {
        return each(house, "POST /api/inspections", "visit", "inspector", "api/inspections");
    }

    @TestFactory
    Stream<DynamicTest> proposals(House house) {
        var number = new Filing(house).proposed();
        return each(house, "POST /api/cases/{number}/proposal", "grant", "lead", "api/cases/" + number + "/proposal");
    }

    private static Stream<DynamicTest> each(House house, String call, String example, String account, String path) {
        var caller = account.equals("nobody") ? Caller.nobody(house) : Caller.of(house, account);
        var body = Contract.of(house.address()).example(call, example);
        return places(body, "").stream()
                .map(place -> DynamicTest.dynamicTest(place + " of " + path, () -> {
                    try (var rows = new Rows(house)) {
                        NASTY.forEach(
                                (name, value) -> attempt(caller, path, rows, Json.text(put(body, place, value)), name));
                    }
                }));
    }

    private static void attempt(Caller caller, String path, Rows rows, String body, String name) {
        try {
            var before = rows.now();
            // every answer is held against the description on its way here
            var answer = caller.send(body).post(path);
            assertThat(answer.statusCode()).as(name).isLessThan(500);
            assertThat(answer.asString()).as(name).doesNotContain("Exception", "org.loket", "PSQL");
            if (answer.statusCode() >= 400) {
                assertThat(rows.now()).as(name).isEqualTo(before);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every place in the body where a value stands, the body's own parts included. */
    private static List<String> places(Object value, String path) {
        var places = new ArrayList<String>();
        if (value instanceof Map) {
            Contract.part(value).forEach((name, part) -> {
                var place = path.isEmpty() ? name : path + "." + name;
                places.add(place);
                places.addAll(places(part, place));
            });
        }
        return places;
    }

    private static Object put(Object body, String place, Object value) {
        var copy = new LinkedHashMap<>(Contract.part(body));
        var step = place.split("\\.", 2);
        copy.put(step[0], step.length == 1 ? value : put(copy.get(step[0]), step[1], value));
        return copy;
    }

    private static void raw(String name, String text) {
        NASTY.put(name, new Json.Raw(text));
    }
}
