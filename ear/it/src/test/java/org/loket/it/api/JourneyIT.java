package org.loket.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.OpenHouse;

/** The life of one file over HTTP, told in order, with the bodies that the description shows. */
@ExtendWith(OpenHouse.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT {

    private Caller employer;
    private Caller examiner;
    private Caller decider;
    private String number;
    private String tag;
    private String question;
    private String noticesBefore;

    @BeforeAll
    void theyHaveTheirAccounts(House house) {
        employer = Caller.of(house, "employer");
        examiner = Caller.of(house, "examiner");
        decider = Caller.of(house, "decider");
        noticesBefore = lastNotice();
    }

    @Test
    @Order(1)
    void whoeverWantsToKnowBeforehandAsksTheLaw(House house) {
        Caller.nobody(house)
                .sendExample("POST /api/assessments", "engineer")
                .post("api/assessments")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("ELIGIBLE"))
                .body("findings.find {it.condition == 'wage-threshold'}.required", equalTo(new BigDecimal("48912.00")))
                .body("decisionDueWithin", equalTo("P4M"))
                .body("documents", contains("CONTRACT", "PASSPORT", "DIPLOMA"));
    }

    @Test
    @Order(2)
    void anEmployerBeginsADraftAndIsToldWhatIsMissing() {
        var begun = employer.sendExample("POST /api/applications", "engineer")
                .post("api/applications")
                .then()
                .statusCode(201)
                .body("stage", equalTo("DRAFT"))
                .body("missing", contains("CONTRACT", "PASSPORT", "DIPLOMA"))
                .extract();
        number = begun.path("number");
        tag = begun.header("ETag");
        assertThat(begun.header("Location")).isEqualTo("/api/applications/" + number);
    }

    @Test
    @Order(3)
    void aChangeNamesTheVersionThatItRestsOn() {
        var changed = employer.sendExample("POST /api/applications", "engineer")
                .header("If-Match", tag)
                .put("api/applications/" + number);
        changed.then().statusCode(200);
        employer.sendExample("POST /api/applications", "engineer")
                .header("If-Match", tag)
                .put("api/applications/" + number)
                .then()
                .statusCode(412);
        tag = changed.header("ETag");
    }

    @Test
    @Order(4)
    void anIncompleteFileIsNotSubmittedAndEverythingThatIsMissingIsNamed() {
        employer.call()
                .post("api/applications/" + number + "/submission")
                .then()
                .statusCode(422)
                .body("violations.field", contains("CONTRACT", "PASSPORT", "DIPLOMA"))
                .body("violations.code", everyItem(equalTo("missing")));
    }

    @Test
    @Order(5)
    void documentsComeInAndCanBeReplacedAndReadBack() {
        for (var slot : List.of("CONTRACT", "PASSPORT", "DIPLOMA")) {
            upload(slot).then().statusCode(201).body("edition", equalTo(1));
        }
        var replaced = upload("DIPLOMA")
                .then()
                .statusCode(200)
                .body("edition", equalTo(2))
                .extract();
        var read = employer.call().get(replaced.header("Location"));
        read.then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"" + number + "-diploma-2.pdf\""))
                .header("X-Content-Type-Options", "nosniff");
        assertThat(read.asByteArray()).isEqualTo(Paper.pdf());
    }

    @Test
    @Order(6)
    void theCompleteFileIsSubmittedOnce() {
        employer.call()
                .header("If-Match", tag)
                .post("api/applications/" + number + "/submission")
                .then()
                .statusCode(202)
                .body("stage", equalTo("UNDER_EXAMINATION"))
                .body("decisionDue", notNullValue());
        employer.call()
                .post("api/applications/" + number + "/submission")
                .then()
                .statusCode(409)
                .body("type", endsWith("already-submitted"));
    }

    @Test
    @Order(7)
    void theCaseStandsInTheQueueAndIsReadWhole() {
        var found = false;
        String after = null;
        do {
            var page = examiner.call()
                    .queryParam("queue", "TO_EXAMINE")
                    .queryParam("limit", 100)
                    .queryParams(after == null ? Map.of() : Map.of("after", after))
                    .get("api/cases");
            page.then().statusCode(200).body("items.decisionDue", everyItem(notNullValue()));
            List<String> numbers = page.path("items.number");
            found |= numbers.contains(number);
            after = page.path("next");
        } while (!found && after != null);
        assertThat(found).isTrue();
        examiner.call()
                .get("api/cases/" + number)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("facts.worker.lastName", equalTo("Rao"))
                .body("findings", empty())
                .body("clock.events.kind", contains("STARTED"))
                .body("documents.slot", hasItems("CONTRACT", "PASSPORT", "DIPLOMA"))
                .body("history.kind", hasItems("application-submitted", "case-opened"));
    }

    @Test
    @Order(8)
    void aQuestionStopsTheClock() {
        var asked = examiner.sendExample("POST /api/cases/{number}/information-requests", "committee")
                .post("api/cases/" + number + "/information-requests");
        asked.then().statusCode(201).body("open", equalTo(true)).body("answerBy", notNullValue());
        question = asked.path("id");
        examiner.call()
                .get("api/cases/" + number)
                .then()
                .body("clock.stopped", equalTo(true))
                .body("decisionDue", nullValue())
                .body("clock.events.kind", contains("STARTED", "STOPPED"));
    }

    @Test
    @Order(9)
    void theEmployerFindsTheQuestionAndAnswersIt() {
        employer.call()
                .get("api/applications/" + number)
                .then()
                .statusCode(200)
                .body("stage", equalTo("WAITING_FOR_INFORMATION"))
                .body("requests.id", contains(question))
                .body("requests.open", contains(true));
        employer.sendExample("POST /api/cases/{number}/information-requests/{id}/answer", "committee")
                .post("api/cases/" + number + "/information-requests/" + question + "/answer")
                .then()
                .statusCode(200)
                .body("open", equalTo(false));
        employer.sendExample("POST /api/cases/{number}/information-requests/{id}/answer", "committee")
                .post("api/cases/" + number + "/information-requests/" + question + "/answer")
                .then()
                .statusCode(409);
    }

    @Test
    @Order(10)
    void theLawExaminesAndEveryFindingCitesItsArticle() {
        var examined = examiner.call().post("api/cases/" + number + "/examination");
        examined.then()
                .statusCode(200)
                .body("verdict", equalTo("ELIGIBLE"))
                .body("findings.met", everyItem(equalTo(true)))
                .body("findings.citation.act", everyItem(notNullValue()))
                .body("findings.reason", everyItem(notNullValue()));
        tag = examined.header("ETag");
    }

    @Test
    @Order(11)
    void aProposalCanBeSentBackAndMadeAgain() {
        var proposed = propose(tag);
        decider.sendExample("POST /api/cases/{number}/proposal/return", "remark")
                .header("If-Match", proposed)
                .post("api/cases/" + number + "/proposal/return")
                .then()
                .statusCode(200)
                .body("stage", equalTo("UNDER_EXAMINATION"))
                .body("proposal", nullValue());
        examiner.sendExample("POST /api/cases/{number}/proposal", "grant")
                .header("If-Match", proposed)
                .post("api/cases/" + number + "/proposal")
                .then()
                .statusCode(412);
        tag = propose("*");
    }

    @Test
    @Order(12)
    void theEmployerSeesNothingOfTheProposal() {
        employer.call()
                .get("api/applications/" + number)
                .then()
                .body("stage", equalTo("UNDER_EXAMINATION"))
                .body("examination", nullValue())
                .body("decision", nullValue());
    }

    @Test
    @Order(13)
    void theProposerDoesNotDecide() {
        confirm(examiner).then().statusCode(409).body("type", endsWith("four-eyes"));
    }

    @Test
    @Order(14)
    void anotherPersonDecidesOnceAndThePermitExists() {
        confirm(decider)
                .then()
                .statusCode(200)
                .body("stage", equalTo("GRANTED"))
                .body("decision.outcome", equalTo("GRANT"))
                .body("permit.validUntil", equalTo("2029-12-31"));
        confirm(decider).then().statusCode(409).body("type", endsWith("already-decided"));
    }

    @Test
    @Order(15)
    void theLetterIsAPdfForBothSides() {
        for (var reader : List.of(examiner, employer)) {
            var letter = reader.call().get("api/cases/" + number + "/letter");
            letter.then().statusCode(200).contentType("application/pdf");
            assertThat(letter.asByteArray()).startsWith('%', 'P', 'D', 'F');
        }
    }

    @Test
    @Order(16)
    void theEmployerChecksAndAnotherLearnsNothing(House house) {
        employer.sendExample("POST /api/checks", "byNationalNumber")
                .post("api/checks")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("ALLOWED"))
                .body("validUntil", equalTo("2029-12-31"))
                .body("receipt", notNullValue());
        var worker = Map.of("worker", Map.of("nationalNumber", "90050100151"), "on", "2027-06-01");
        var other = new java.util.HashMap<String, Object>(worker);
        other.put("enterprise", "0403019261");
        Caller.of(house, "employer2").send(other).post("api/checks").then().statusCode(403);
        employer.sendExample("POST /api/checks", "byShareCode")
                .post("api/checks")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("NOT_ALLOWED"))
                .body("reasons.code", contains("no-authorisation"));
    }

    @Test
    @Order(17)
    void theEmployerIsToldInTheOrderOfDeliveryAndSeesItOnce() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(kindsSinceTheBeginning())
                .containsSubsequence("information-asked", "granted"));
        var granted = notices(noticesBefore)
                .path("items.find {it.kind == 'granted' && it.caseNumber == '" + number + "'}.id")
                .toString();
        employer.call().post("api/notices/" + granted + "/seen").then().statusCode(204);
        var seen = seenAt(granted);
        assertThat(seen).isNotNull();
        employer.call().post("api/notices/" + granted + "/seen").then().statusCode(204);
        assertThat(seenAt(granted)).isEqualTo(seen);
    }

    @Test
    @Order(18)
    void aWorkerReadsTheOwnDossierAndWhoReadIt(House house) {
        var worker = Caller.of(house, "worker");
        worker.call()
                .get("api/dossier")
                .then()
                .statusCode(200)
                .body("applications", not(empty()))
                .body("applications.number", not(hasItem(number)))
                .body("applications.clock.events", everyItem(not(empty())));
        worker.call()
                .get("api/dossier/readings?limit=5")
                .then()
                .statusCode(200)
                .body("items.function", hasItem("WORKER"))
                .body("items.office", everyItem(notNullValue()));
    }

    private String propose(String version) {
        var proposed = examiner.sendExample("POST /api/cases/{number}/proposal", "grant")
                .header("If-Match", version)
                .post("api/cases/" + number + "/proposal");
        proposed.then().statusCode(200).body("stage", equalTo("PROPOSED")).body("proposal.outcome", equalTo("GRANT"));
        return proposed.header("ETag");
    }

    private io.restassured.response.Response confirm(Caller by) {
        return by.sendExample("POST /api/cases/{number}/decision", "confirm").post("api/cases/" + number + "/decision");
    }

    private io.restassured.response.Response upload(String slot) {
        return employer.call()
                .contentType("application/pdf")
                .body(Paper.pdf())
                .put("api/applications/" + number + "/documents/" + slot);
    }

    private List<String> kindsSinceTheBeginning() {
        return notices(noticesBefore).path("items.findAll {it.caseNumber == '" + number + "'}.kind");
    }

    private String seenAt(String notice) {
        return notices(noticesBefore).path("items.find {it.id == '" + notice + "'}.seenAt");
    }

    private io.restassured.response.Response notices(String after) {
        return employer.call()
                .queryParam("after", after)
                .queryParam("limit", 200)
                .get("api/notices");
    }

    private String lastNotice() {
        var cursor = "0";
        for (var page = notices(cursor); ; page = notices(cursor)) {
            List<String> cursors = page.path("items.cursor");
            if (cursors.isEmpty()) {
                return cursor;
            }
            cursor = cursors.get(cursors.size() - 1);
        }
    }
}
