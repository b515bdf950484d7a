package org.loket.it.api;

import java.util.List;
import org.loket.host.House;

/** Files for the tests, made over HTTP: each step is a call that has to succeed. */
final class Filing {

    private final House house;

    Filing(House house) {
        this.house = house;
    }

    /** The number of a new draft of the example of that name. */
    String draft(String example) {
        return Caller.of(house, "employer")
                .sendExample("POST /api/applications", example)
                .post("api/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** The number of a new draft of that form. */
    String draft(String account, Object form) {
        return Caller.of(house, account)
                .send(form)
                .post("api/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** Fills every slot that is missing and submits. */
    String submit(String account, String number) {
        var employer = Caller.of(house, account);
        List<String> missing =
                employer.call().get("api/applications/" + number).jsonPath().getList("missing");
        for (var slot : missing) {
            employer.call()
                    .contentType("application/pdf")
                    .body(Paper.pdf())
                    .put("api/applications/" + number + "/documents/" + slot)
                    .then()
                    .statusCode(201);
        }
        employer.call()
                .post("api/applications/" + number + "/submission")
                .then()
                .statusCode(202);
        return number;
    }

    String submitted() {
        return submit("employer", draft("engineer"));
    }

    /** A case that {@code examiner} examined and proposed to grant. */
    String proposed() {
        return propose(submitted());
    }

    String propose(String number) {
        var examiner = Caller.of(house, "examiner");
        examiner.call().post("api/cases/" + number + "/examination").then().statusCode(200);
        examiner.sendExample("POST /api/cases/{number}/proposal", "grant")
                .post("api/cases/" + number + "/proposal")
                .then()
                .statusCode(200);
        return number;
    }

    /** A case that was granted, its letter made. */
    String granted() {
        return decide(proposed());
    }

    String decide(String number) {
        var decider = Caller.of(house, "decider");
        decider.sendExample("POST /api/cases/{number}/decision", "confirm")
                .post("api/cases/" + number + "/decision")
                .then()
                .statusCode(200);
        decider.call().get("api/cases/" + number + "/letter").then().statusCode(200);
        return number;
    }
}
