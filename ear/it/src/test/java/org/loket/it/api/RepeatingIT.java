package org.loket.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.OpenHouse;

/** A call that is repeated under its key does nothing twice. */
@ExtendWith(OpenHouse.class)
class RepeatingIT {

    private final String key = UUID.randomUUID().toString();
    private House house;

    @BeforeEach
    void begin(House opened) {
        house = opened;
    }

    @Test
    void theFirstAnswerIsGivenAgainWithItsStatusLocationAndTag() {
        var first = begin("employer", "engineer");
        var second = begin("employer", "engineer");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void anotherBodyUnderTheSameKeyIsAConflict() {
        begin("employer", "engineer");
        begin("employer", "cook").then().statusCode(409).body("type", endsWith("idempotency-key"));
    }

    @Test
    void keysOfDifferentCallersAndCallsAreDifferentKeys() {
        var number = begin("employer", "engineer").path("number").toString();
        assertThat(begin("mandatary", "engineer").path("number").toString()).isNotEqualTo(number);
        Caller.of(house, "employer")
                .call()
                .header("Idempotency-Key", key)
                .post("api/applications/" + number + "/submission")
                .then()
                .statusCode(422);
    }

    @Test
    void aCallThatWasRefusedCanBeMadeAgainUnderItsKey() {
        var filing = new Filing(house);
        var number = filing.draft("engineer");
        assertThat(submit(number).statusCode()).isEqualTo(422);
        for (var slot : new String[] {"CONTRACT", "PASSPORT", "DIPLOMA"}) {
            Caller.of(house, "employer")
                    .call()
                    .contentType("application/pdf")
                    .body(Paper.pdf())
                    .put("api/applications/" + number + "/documents/" + slot);
        }
        var submitted = submit(number);
        assertThat(submitted.statusCode()).isEqualTo(202);
        assertThat(submit(number).asString()).isEqualTo(submitted.asString());
    }

    @Test
    void aDecisionThatIsRepeatedAfterABrokenLineIsAnsweredAsTheFirstTime() {
        var number = new Filing(house).proposed();
        var decided = decide(number);
        assertThat(decided.statusCode()).isEqualTo(200);
        assertThat(decide(number).asString()).isEqualTo(decided.asString());
    }

    @Test
    void aCodeThatIsToldOnceIsToldAgainToWhoeverRepeatsTheCallUnderItsKey() {
        var first = share(key);
        assertThat(share(key)).isEqualTo(first);
        assertThat(share(UUID.randomUUID().toString())).isNotEqualTo(first);
    }

    private String share(String under) {
        return Caller.of(house, "worker")
                .sendExample("POST /api/share-codes", "forOneEmployer")
                .header("Idempotency-Key", under)
                .post("api/share-codes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private Response decide(String number) {
        return Caller.of(house, "decider")
                .sendExample("POST /api/cases/{number}/decision", "confirm")
                .header("Idempotency-Key", key)
                .post("api/cases/" + number + "/decision");
    }

    private Response submit(String number) {
        return Caller.of(house, "employer")
                .call()
                .header("Idempotency-Key", key)
                .post("api/applications/" + number + "/submission");
    }

    private Response begin(String account, String example) {
        return Caller.of(house, account)
                .sendExample("POST /api/applications", example)
                .header("Idempotency-Key", key)
                .post("api/applications");
    }
}
