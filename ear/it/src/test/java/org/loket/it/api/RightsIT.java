package org.loket.it.api;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.OpenHouse;

/** Every call by every function, on its own and on another's: the table is {@code rights.txt}. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsIT {

    private static final String HEAD = "# call ";

    private House house;
    private Rows rows;
    private Map<String, String> things;
    private List<String> accounts;
    private Map<String, List<Integer>> rights;

    @BeforeAll
    void aFileOfTheEmployerAboutTheWorkerIsDecided(House opened) throws IOException, SQLException {
        house = opened;
        rows = new Rows(house);
        read();
        var employer = Caller.of(house, "employer");
        var filing = new Filing(house);
        var number = filing.submit("employer", filing.draft("employer", formAboutTheWorker()));
        var asked = Caller.of(house, "examiner")
                .sendExample("POST /api/cases/{number}/information-requests", "committee")
                .post("api/cases/" + number + "/information-requests");
        employer.send(Map.of("answer", "200"))
                .post("api/cases/" + number + "/information-requests/" + asked.path("id") + "/answer")
                .then()
                .statusCode(200);
        filing.decide(filing.propose(number));
        things = new HashMap<>();
        things.put("{file}", number);
        things.put("{own}", beganWithoutLimit());
        things.put("{none}", numberThatNobodyHas());
        things.put("{permit}", employer.call().get("api/applications/" + number).path("permit.number"));
        things.put("{question}", asked.path("id"));
        things.put(
                "{document}", employer.call().get("api/applications/" + number).path("documents[0].id"));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> noticeAbout(number) != null);
        things.put("{notice}", noticeAbout(number));
        things.put("{offer}", offerToTheWorker());
        things.put("{code}", codeOfTheWorker());
        things.put("{amendment}", proposedAmendment());
        things.put("{webhook}", "of-the-employer");
        employer.sendExample("PUT /api/webhooks/{id}", "decisions")
                .put("api/webhooks/of-the-employer")
                .then()
                .statusCode(201);
    }

    @AfterAll
    void close() throws SQLException {
        rows.close();
    }

    @Test
    void theTableKnowsEveryCallThatIsDescribed() {
        var described = Contract.of(house.address()).calls();
        var tabled = rights.keySet().stream().map(this::described).toList();
        assertThat(tabled).containsAll(described);
    }

    @TestFactory
    Stream<DynamicNode> everybodyIsAnsweredAsTheTableSays() {
        return rights.entrySet().stream().flatMap(row -> IntStream.range(0, accounts.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        row.getKey() + " by " + accounts.get(i),
                        () -> check(
                                row.getKey(), accounts.get(i), row.getValue().get(i)))));
    }

    private void check(String call, String account, int expected) throws Exception {
        var before = rows.now();
        var answer = make(call, account);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(expected);
        if (expected >= 400) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(rows.now()).isEqualTo(before);
        }
        if (expected == 401) {
            assertThat(answer.header("WWW-Authenticate")).isNotNull();
        }
    }

    private Response make(String call, String account) {
        var verb = call.split(" ")[0];
        var path = call.split(" ")[1];
        for (var thing : things.entrySet()) {
            path = path.replace(thing.getKey(), thing.getValue());
        }
        var caller = account.equals("nobody") ? Caller.nobody(house) : Caller.of(house, account);
        return request(caller, described(call)).request(verb, path.substring(1));
    }

    /** With the first example of the call, so that nothing but the right to make it is in question. */
    private RequestSpecification request(Caller caller, String call) {
        var examples = Contract.of(house.address()).examples();
        if (examples.containsKey(call)) {
            return caller.sendExample(call, call.endsWith("checks") ? "byNationalNumber" : first(examples.get(call)));
        }
        if (call.endsWith("checks/bulk")) {
            return caller.call().contentType("text/csv").body("nationalNumber,enterprise\n");
        }
        if (call.endsWith("employment-declarations")) {
            return caller.call().contentType("text/csv").body("without a head");
        }
        return call.startsWith("PUT")
                ? caller.call().contentType("application/pdf").body(Paper.pdf())
                : caller.call();
    }

    private static String first(Iterable<String> names) {
        return names.iterator().next();
    }

    private String described(String call) {
        return call.replaceFirst("\\?.*", "")
                .replaceFirst("\\{(file|own|none|permit|offer)}", "{number}")
                .replaceFirst("documents/.*", "documents/{document}")
                .replaceFirst("\\{(question|notice|amendment|webhook)}", "{id}")
                .replaceFirst("webhooks/rights", "webhooks/{id}")
                .replaceFirst("(lists|values)/[^/]+", "$1/{name}")
                .replaceFirst("regimes/[^/]+", "regimes/{question}")
                .replaceFirst("receipts/days/2031-01-01", "receipts/days/{day}")
                .replaceFirst("/2031-01-01$", "/{from}");
    }

    private Map<String, Object> formAboutTheWorker() {
        Map<String, Object> worker =
                Caller.of(house, "worker").call().get("api/dossier").path("applications[0].facts.worker");
        var example = Contract.of(house.address()).example("POST /api/applications", "engineer");
        var form = new HashMap<>(Contract.part(example));
        form.put("worker", worker);
        return form;
    }

    private String offerToTheWorker() {
        var dossier = Caller.of(house, "worker").call().get("api/dossier");
        var example = Contract.of(house.address()).example("POST /api/transfers", "engineer");
        var offer = new HashMap<>(Contract.part(example));
        offer.remove("enterprise");
        offer.put("worker", Map.of("nationalNumber", dossier.path("applications[0].facts.worker.nationalNumber")));
        offer.put(
                "permit",
                dossier.path("permits.find {it.state == 'VALID' && it.validFrom <= '" + LocalDate.now() + "'}.number"));
        var made = Caller.of(house, "employer2").send(offer).post("api/transfers");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.path("id");
    }

    private String beganWithoutLimit() {
        var draft =
                Caller.of(house, "worker").send(Map.of("category", "UNLIMITED")).post("api/applications");
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        return draft.path("number");
    }

    private String proposedAmendment() {
        var proposed = Caller.of(house, "policy")
                .sendExample("PUT /api/law/values/{name}/{from}", "days")
                .put("api/law/values/registration.working-days/2030-01-01");
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(201);
        return proposed.path("id");
    }

    private String codeOfTheWorker() {
        return Caller.of(house, "worker")
                .sendExample("POST /api/share-codes", "forOneEmployer")
                .post("api/share-codes")
                .path("code");
    }

    private String noticeAbout(String number) throws SQLException {
        return Caller.of(house, "employer")
                .call()
                .get("api/notices?limit=200&after=" + (lastDelivery() - 50))
                .path("items.find {it.caseNumber == '" + number + "'}.id");
    }

    private long lastDelivery() throws SQLException {
        return rows.count("select coalesce(max(delivery), 50) from notice");
    }

    private static String numberThatNobodyHas() {
        var digits = "20269999999";
        return "VL-2026-9999999-%02d".formatted(97 - Long.parseLong(digits) % 97);
    }

    private void read() throws IOException {
        try (var table = RightsIT.class.getResourceAsStream("rights.txt")) {
            var lines = new ArrayList<>(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            accounts = lines.stream()
                    .filter(line -> line.startsWith(HEAD))
                    .findFirst()
                    .map(line -> List.of(line.substring(HEAD.length()).strip().split("\\s+")))
                    .orElseThrow();
            lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
            rights = lines.stream()
                    .map(line -> line.split("\\s+"))
                    .collect(toMap(
                            cells -> cells[0] + " " + cells[1],
                            cells -> Arrays.stream(cells)
                                    .skip(2)
                                    .map(Integer::valueOf)
                                    .toList(),
                            (one, other) -> one,
                            java.util.LinkedHashMap::new));
        }
    }
}
