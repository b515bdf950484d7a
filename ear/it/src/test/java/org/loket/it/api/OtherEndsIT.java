package org.loket.it.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.OpenHouse;

/** Files that end in another way than a grant, and the other examples of the description. */
@ExtendWith(OpenHouse.class)
class OtherEndsIT {

    private Filing filing;
    private Caller examiner;
    private Caller lead;

    @BeforeEach
    void somebodyFiles(House house) {
        filing = new Filing(house);
        examiner = Caller.of(house, "examiner");
        lead = Caller.of(house, "lead");
    }

    @Test
    void aCookOnTheListIsFiledWithNamesAndPassportAsObjects(House house) {
        var number = filing.draft("cook");
        Caller.of(house, "mandatary")
                .call()
                .get("api/applications/" + number)
                .then()
                .statusCode(200)
                .body("worker.lastName", equalTo("Park"))
                .body("worker.passportNumber", equalTo("M12345678"));
        filing.submit("mandatary", number);
        examiner.call()
                .post("api/cases/" + number + "/examination")
                .then()
                .statusCode(200)
                .body("findings.condition", hasItem("function-on-list"));
    }

    @Test
    void aRefusalHasItsGroundsAndNoPermit(House house) {
        var number = filing.submitted();
        examiner.call().post("api/cases/" + number + "/examination").then().statusCode(200);
        end(number, "refuse", "REFUSED");
        Caller.of(house, "employer")
                .call()
                .get("api/applications/" + number)
                .then()
                .body("decision.grounds.code", contains("CONDITION_NOT_MET"))
                .body("permit", nullValue());
    }

    @Test
    void aFileThatIsNotCompletedInTimeIsInadmissible() {
        var number = filing.submitted();
        examiner.sendExample("POST /api/cases/{number}/information-requests", "committee")
                .post("api/cases/" + number + "/information-requests")
                .then()
                .statusCode(201);
        // the term still runs, so this ground is not there yet
        examiner.sendExample("POST /api/cases/{number}/proposal", "inadmissible")
                .post("api/cases/" + number + "/proposal")
                .then()
                .statusCode(422)
                .body("violations.field", contains("grounds"));
        examiner.send(Map.of("outcome", "INADMISSIBLE", "grounds", java.util.List.of("FLEMISH_FEE_NOT_PAID")))
                .post("api/cases/" + number + "/proposal")
                .then()
                .statusCode(200);
        lead.sendExample("POST /api/cases/{number}/decision", "confirm")
                .post("api/cases/" + number + "/decision")
                .then()
                .statusCode(200)
                .body("stage", equalTo("INADMISSIBLE"));
    }

    @Test
    void whereNoCategoryIsNamedEachThatCouldApplyIsAssessed(House house) {
        Caller.nobody(house)
                .sendExample("POST /api/assessments", "anything")
                .post("api/assessments")
                .then()
                .statusCode(200)
                .body("assessments.verdict", hasItem("INCOMPLETE"));
    }

    private void end(String number, String example, String stage) {
        examiner.sendExample("POST /api/cases/{number}/proposal", example)
                .post("api/cases/" + number + "/proposal")
                .then()
                .statusCode(200);
        lead.sendExample("POST /api/cases/{number}/decision", "confirm")
                .post("api/cases/" + number + "/decision")
                .then()
                .statusCode(200)
                .body("stage", equalTo(stage));
    }
}
