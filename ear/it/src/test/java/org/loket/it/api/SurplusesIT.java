package org.loket.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.Browser;
import org.loket.it.OpenHouse;
import org.loket.it.journey.Visitor;

/** A surplus that officials record holds its circle, in the self-assessment, in the examination and on the pages. */
@ExtendWith(OpenHouse.class)
class SurplusesIT {

    private static final String CALL = "api/labour-market/surpluses";

    private final LocalDate today = LocalDate.now();

    @Test
    void aSurplusHoldsTheCircleForWhichItIsRecorded(House house) {
        var policy = Caller.of(house, "policy");
        Caller.nobody(house)
                .send(question(house, "9621"))
                .post("api/assessments")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("ELIGIBLE"))
                .body("rings.circle", contains("FLANDERS", "OTHER_REGIONS", "EEA_AND_SWITZERLAND", "THIRD_COUNTRIES"))
                .body("rings.state", contains("PASSED", "PASSED", "PASSED", "PASSED"));

        var first = policy.send(brussels("9621", 40)).post(CALL);
        first.then().statusCode(200).body("items[0].place", equalTo("BRUSSELS"));
        policy.send(brussels("9621", 41))
                .post(CALL)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(first.path("items[0].id")));
        policy.call()
                .get(CALL + "?occupation=9621&on=" + today)
                .then()
                .statusCode(200)
                .body("items.surplus", contains(41));

        Caller.nobody(house)
                .send(question(house, "9621"))
                .post("api/assessments")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("NOT_ELIGIBLE"))
                .body("rings.state", contains("PASSED", "HELD", "PASSED", "HELD"))
                .body("rings[1].looked.kind", hasItem("SURPLUS"));
    }

    @Test
    void everyFaultIsNamedByItsField(House house) {
        Caller.of(house, "lead")
                .send(Map.of("surpluses", List.of(brussels("962", -1), Map.of("circle", "THIRD_COUNTRIES"))))
                .post(CALL)
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        hasItems(
                                "surpluses[0].occupation",
                                "surpluses[0].surplus",
                                "surpluses[1].circle",
                                "surpluses[1].occupation",
                                "surpluses[1].source"));
        Caller.of(house, "lead")
                .call()
                .get(CALL + "?occupation=bricklayer")
                .then()
                .statusCode(422);
        Caller.of(house, "lead").call().get(CALL + "?after=last").then().statusCode(422);
    }

    @Test
    void theExaminationDrawsTheCirclesAndSoDoesThePage(House house) {
        var filing = new Filing(house);
        var number = filing.submit("employer", filing.draft("employer", form(house, "9612")));
        Caller.of(house, "examiner")
                .call()
                .post("api/cases/" + number + "/examination")
                .then()
                .statusCode(200);
        Caller.of(house, "examiner")
                .call()
                .get("api/cases/" + number)
                .then()
                .body("rings.state", contains("PASSED", "PASSED", "PASSED", "PASSED"));

        try (Browser browser = Browser.open();
                Visitor examiner = Visitor.with(house, browser.visitor("en"))) {
            examiner.signIn("examiner").open("staff/case?number=" + number);
            var rings = examiner.page().locator(".rings");
            assertThat(rings.locator("svg .ring").count()).isEqualTo(4);
            assertThat(rings.locator(".ring-list > li").allInnerTexts())
                    .hasSize(4)
                    .first()
                    .asString()
                    .contains("Flanders", "Passed");
            examiner.look("staff-case-rings");
        }
    }

    @Test
    void policyStaffSeeAndRecordFiguresOnAPage(House house) {
        try (Browser browser = Browser.open();
                Visitor policy = Visitor.with(house, browser.visitor("en"))) {
            policy.signIn("policy").open("policy/surpluses");
            assertThat(policy.page().locator("table.list").innerText()).contains("4110");
            policy.look("policy-surpluses");
            policy.through(() -> policy.page().click("[id='form'] input[type=submit]"));
            assertThat(policy.faultOf("source").count()).isPositive();

            policy.page().selectOption("[id='form:circle']", "FLANDERS");
            policy.field("occupation").fill("9613");
            policy.field("surplus").fill("7");
            policy.field("from").fill(today.toString());
            policy.field("source").fill("VDAB, a test");
            policy.through(() -> policy.page().click("[id='form'] input[type=submit]"));
            assertThat(policy.page().locator("table.list").innerText())
                    .contains("9613")
                    .contains("VDAB, a test");
        }
    }

    private Map<String, Object> brussels(String occupation, int surplus) {
        return Map.of(
                "circle",
                "OTHER_REGIONS",
                "region",
                "BRUSSELS",
                "occupation",
                occupation,
                "surplus",
                surplus,
                "from",
                today.minusDays(30).toString(),
                "source",
                "Actiris, a test");
    }

    private Map<String, Object> question(House house, String occupation) {
        Map<String, Object> question = new HashMap<>(form(house, occupation));
        question.put("submittedOn", today.toString());
        question.keySet().removeAll(List.of("kind"));
        Map<String, Object> worker = new HashMap<>(Contract.part(question.get("worker")));
        worker.keySet()
                .removeAll(List.of("firstName", "lastName", "nationalNumber", "passportNumber", "passportExpiresOn"));
        question.put("worker", worker);
        return question;
    }

    /** The example of the description, as other work whose vacancy stood open for a hundred days. */
    private Map<String, Object> form(House house, String occupation) {
        var from = today.minusDays(100).toString();
        Map<String, Object> form = new HashMap<>(
                Contract.part(Contract.of(house.address()).example("POST /api/applications", "engineer")));
        Map<String, Object> job = new HashMap<>(Contract.part(form.get("job")));
        job.put("occupation", occupation);
        form.put("job", job);
        form.put("category", "RESIDUAL");
        form.put(
                "vacancy",
                Map.of(
                        "onBottleneckList",
                        true,
                        "publications",
                        List.of(Map.of("channel", "VDAB", "from", from), Map.of("channel", "EURES", "from", from))));
        return form;
    }
}
