package org.loket.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;
import org.loket.it.OpenHouse;

/** Two who do the same at once: one did it, the other is told, and it is done once. */
@ExtendWith(OpenHouse.class)
class AtOnceIT {

    private House house;
    private Filing filing;

    @BeforeEach
    void begin(House opened) {
        house = opened;
        filing = new Filing(house);
    }

    @RepeatedTest(5)
    void oneOfTwoDecidersDecides() throws Exception {
        var number = filing.proposed();
        var statuses = atOnce(() -> confirm("decider", number), () -> confirm("lead", number));
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(count("select count(*) from permit where case_number = '" + number + "'"))
                .isOne();
        assertThat(count("select count(*) from journal_entry where kind = 'case-decided' and subject = '" + number
                        + "'"))
                .isOne();
        assertThat(count("select count(*) from notice where kind = 'granted' and receiver_kind = 'ENTERPRISE'"
                        + " and case_number = '" + number + "'"))
                .isOne();
    }

    @RepeatedTest(3)
    void oneOfTwoChangesThatRestOnTheSameVersionIsMade() throws Exception {
        var number = filing.draft("engineer");
        Callable<Response> change = () -> Caller.of(house, "employer")
                .sendExample("POST /api/applications", "engineer")
                .header("If-Match", "\"1\"")
                .put("api/applications/" + number);
        assertThat(atOnce(change, change)).containsExactlyInAnyOrder(200, 412);
    }

    @RepeatedTest(3)
    void oneOfTwoSubmissionsCounts() throws Exception {
        var number = filing.draft("engineer");
        for (var slot : List.of("CONTRACT", "PASSPORT", "DIPLOMA")) {
            upload(number, slot).then().statusCode(201);
        }
        Callable<Response> submit =
                () -> Caller.of(house, "employer").call().post("api/applications/" + number + "/submission");
        assertThat(atOnce(submit, submit)).containsExactlyInAnyOrder(202, 409);
        assertThat(count("select count(*) from permit_case where number = '" + number + "'"))
                .isOne();
    }

    @RepeatedTest(3)
    void twoUploadsIntoOneSlotAreTwoEditionsOrOneIsTold() throws Exception {
        var number = filing.draft("engineer");
        var statuses = atOnce(() -> upload(number, "CONTRACT"), () -> upload(number, "CONTRACT"));
        assertThat(statuses).contains(201).allMatch(status -> List.of(200, 201, 409)
                .contains(status));
        assertThat(count("select count(*) from document where case_number = '" + number + "'"))
                .isEqualTo(statuses.stream().filter(status -> status < 300).count());
    }

    @RepeatedTest(3)
    void twoCallsUnderOneKeyAreOneDraftAndTheSameAnswer(org.junit.jupiter.api.RepetitionInfo repetition)
            throws Exception {
        var key = "at-once-" + repetition.getCurrentRepetition();
        Callable<Response> begin = () -> Caller.of(house, "employer")
                .sendExample("POST /api/applications", "engineer")
                .header("Idempotency-Key", key)
                .post("api/applications");
        long drafts = count("select count(*) from application");
        long kept = count("select count(*) from idempotent_answer");
        var answers = answers(List.of(begin, begin, begin));
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(count("select count(*) from application")).isEqualTo(drafts + 1);
        assertThat(count("select count(*) from idempotent_answer")).isEqualTo(kept + 1);
    }

    private Response confirm(String account, String number) {
        return Caller.of(house, account).send(Map.of("confirm", true)).post("api/cases/" + number + "/decision");
    }

    private Response upload(String number, String slot) {
        return Caller.of(house, "employer")
                .call()
                .contentType("application/pdf")
                .body(Paper.pdf())
                .put("api/applications/" + number + "/documents/" + slot);
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<Response>... calls) throws Exception {
        var all = new ArrayList<Callable<Response>>();
        for (Callable<Response> call : calls) {
            all.add(call);
        }
        return answers(all).stream().map(Response::statusCode).toList();
    }

    private static List<Response> answers(List<Callable<Response>> calls) throws Exception {
        var start = new CyclicBarrier(calls.size());
        var callers = Executors.newFixedThreadPool(calls.size());
        try {
            var waiting = calls.stream()
                    .map(call -> callers.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            var answers = new ArrayList<Response>();
            for (Future<Response> answer : waiting) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            callers.shutdown();
        }
    }

    private long count(String of) throws SQLException {
        try (var rows = new Rows(house)) {
            return rows.count(of);
        }
    }
}
