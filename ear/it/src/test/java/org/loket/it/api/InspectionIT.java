package org.loket.it.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.host.House;
import org.loket.it.OpenHouse;

/** An inspector looks nobody up without saying why, and each look-up is told to the worker, unless an inquiry defers it. */
@ExtendWith(OpenHouse.class)
class InspectionIT {

    private static final String MEERA = "91231499971";

    @ParameterizedTest
    @CsvSource({
        "en, checks,      application/json,     looks somebody up for a purpose: POST /api/inspections",
        "nl, checks,      application/json,     zoekt iemand op met een doel: POST /api/inspections",
        "en, checks/bulk, text/csv,             looks somebody up for a purpose: POST /api/inspections",
        "nl, checks/bulk, application/x-ndjson, zoekt iemand op met een doel: POST /api/inspections"
    })
    void aCheckWithoutAPurposeSaysInTheOwnLanguageWhereToLookUp(
            String language, String path, String type, String said, House house)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(house.address().resolve("api/" + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("inspector:loket".getBytes(UTF_8)))
                .header("Accept-Language", language)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(
                        type.equals("text/csv")
                                ? "nationalNumber,enterprise\n" + MEERA + ",0403019261\n"
                                : "{\"worker\":{\"nationalNumber\":\"" + MEERA + "\"},\"enterprise\":\"0403019261\"}"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(said);
    }

    @Test
    void aLookUpIsListedAndToldToTheWorkerUnlessAnInquiryDefersIt(House house) {
        var inspector = Caller.of(house, "inspector");
        var worker = Caller.of(house, "worker");
        int before = told(worker);
        inspector
                .sendExample("POST /api/inspections", "visit")
                .post("api/inspections")
                .then()
                .statusCode(200);
        inspect(inspector, Map.of("purpose", "COMPLAINT", "workplace", "Kaai 3, Gent"));
        assertThat(told(worker)).isEqualTo(before + 1);
        inspect(
                inspector,
                Map.of(
                        "purpose", "INQUIRY",
                        "workplace", "Kaai 4, Gent",
                        "inquiry", "D-1",
                        "toldFrom", LocalDate.now().plusDays(30).toString()));
        assertThat(told(worker)).as("not before its day").isEqualTo(before + 1);
        inspector
                .call()
                .get("api/inspections?limit=2")
                .then()
                .statusCode(200)
                .body("items.workplace", equalTo(List.of("Kaai 4, Gent", "Kaai 3, Gent")))
                .body("items[0].inquiry", equalTo("D-1"))
                .body("items[1].nationalNumber", equalTo(MEERA));
        String next = inspector.call().get("api/inspections?limit=2").path("next");
        inspector
                .call()
                .get("api/inspections?after=" + next)
                .then()
                .statusCode(200)
                .body("items.workplace", not(hasItem("Kaai 3, Gent")));
    }

    private static void inspect(Caller inspector, Map<String, String> more) {
        var asked = new HashMap<String, String>(more);
        asked.put("nationalNumber", MEERA);
        asked.put("enterprise", "0403019261");
        inspector.send(asked).post("api/inspections").then().statusCode(200);
    }

    private static int told(Caller worker) {
        return worker.call()
                .get("api/dossier/readings?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.purpose == 'INSPECTION' }")
                .size();
    }
}
