package org.loket.it.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.host.House;
import org.loket.it.OpenHouse;

/** Plain checks have a hatch of their own: nobody can tell by an answer which way the question went. */
@ExtendWith(OpenHouse.class)
class CheckHatchIT {

    // any cookie, and a check goes the ordinary way
    private static final String ORDINARY = "colour=blue";

    // a receipt names its moment, which is not always written at the same length
    private static final Set<String> MOMENTARY = Set.of("Date", "Content-Length");

    // more than the server has threads for calls
    private static final int MANY = 300;

    // at once, and an account is known by heart
    private static final int OFTEN = 8;
    private static final String QUESTION =
            "{\"worker\": {\"nationalNumber\": \"85073003328\"}, \"enterprise\": \"0403019261\"}";
    private static final String BY_CODE =
            "{\"worker\": {\"shareCode\": \"%s\", \"birthDate\": \"1991-03-14\"}, \"enterprise\": \"0403019261\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    employer  | en | 200 | {"worker": {"nationalNumber": "85073003328"}, "enterprise": "0403019261"}
                    employer  | nl | 200 | {"worker": {"nationalNumber": "85073003328"}, "enterprise": "0403019261"}
                    employer  | fr | 200 | {"worker": {"nationalNumber": "85073003328"}, "enterprise": "0403019261"}
                    mandatary | en | 200 | {"worker": {"nationalNumber": "85073003328"}, "enterprise": "0403019261"}
                    employer2 | en | 403 | {"worker": {"nationalNumber": "85073003328"}, "enterprise": "0403019261"}
                    inspector | nl | 403 | {"worker": {"nationalNumber": "85073003328"}, "enterprise": "0403019261"}
                    worker    | en | 403 | {"worker": {"nationalNumber": "85073003328"}, "enterprise": "0403019261"}
                    employer  | nl | 422 | {"worker": {"nationalNumber": "85073003329"}, "enterprise": "x"}
                    employer  | en | 422 | {"worker": {"nationalNumber": "85073003328"}, "enterprise": "0403019261", "on": "1950-01-01"}
                    employer  | en | 422 | {}
                    employer  | nl | 422 | {"worker": {"shareCode": "2W3D-DFRX-5988", "birthDate": "1991-03-14"}, "enterprise": "0403019261"}
                    employer  | en | 422 | {"worker": {"shareCode": "2W3D-DFRX-5988-97VX", "birthDate": "1991-03-14"}, "enterprise": "0403019261"}
                    employer  | en | 422 | {"worker": {"shareCode": "2W3D-DFRX-5988-97V0", "birthDate": "1991-03-14"}, "enterprise": "0403019261"}
                    employer  | en | 200 | {"worker": {"shareCode": "2W3D-DFRX-5988-97VV", "birthDate": "1991-03-14"}, "enterprise": "0403019261"}
                    employer  | en | 400 | {"worker": {"nationalNumber"
                    employer  | en | 400 | []
                    stranger  | en | 401 | {"worker": {"nationalNumber": "85073003328"}, "enterprise": "0403019261"}
                    """)
    void bothWaysSayTheSame(String account, String language, int status, String question, House house) {
        Response ordinary = ask(house, account, language, question)
                .header("Cookie", ORDINARY)
                .post("api/checks");
        Response plain = ask(house, account, language, question).post("api/checks");
        assertThat(plain.statusCode()).isEqualTo(status);
        assertThat(said(plain)).isEqualTo(said(ordinary));
        assertThat(withoutReceipt(plain)).isEqualTo(withoutReceipt(ordinary));
    }

    @Test
    void checksWaitForTheDiskAndLeaveRoomForOtherCalls(House house) throws Exception {
        Caller.of(house, "employer")
                .sendExample("POST /api/checks", "byNationalNumber")
                .post("api/checks");
        List<Socket> callers = new ArrayList<>();
        try (Connection store = house.database().connect();
                Statement lock = store.createStatement()) {
            store.setAutoCommit(false);
            lock.execute("lock table receipt_leaf in share mode");
            for (int i = 0; i < MANY; i++) {
                callers.add(ask(house));
            }
            assertThat(isAnsweredSoon(house, "api/law/values/wage-base?on=2026-01-01"))
                    .isTrue();
            for (Socket caller : callers) {
                assertThat(caller.getInputStream().available()).isZero();
            }
            store.rollback();
            for (Socket caller : callers) {
                assertThat(statusLine(caller)).isEqualTo("HTTP/1.1 200 OK");
            }
        } finally {
            for (Socket caller : callers) {
                caller.close();
            }
        }
    }

    @Test
    void whatIsCutOffIsNotAnsweredAsIfItHadBeenAsked(House house) throws IOException {
        Caller.of(house, "employer")
                .sendExample("POST /api/checks", "byNationalNumber")
                .post("api/checks");
        try (Socket caller = ask(house, QUESTION.length() + 100)) {
            caller.shutdownOutput();
            assertThat(statusLine(caller)).isEqualTo("HTTP/1.1 400 Bad Request");
        }
    }

    @Test
    void whoeverCallsOftenIsAnsweredTheSame(House house) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(OFTEN);
        AtomicBoolean enough = new AtomicBoolean();
        String code = Caller.of(house, "worker")
                .send(Map.of("purpose", "CHECK"))
                .post("api/share-codes")
                .jsonPath()
                .getString("code");
        try {
            List<Future<?>> calling = new ArrayList<>();
            for (int i = 0; i < OFTEN; i++) {
                calling.add(callers.submit(() -> {
                    while (!enough.get()) {
                        assertThat(ask(house, "employer", "en", QUESTION)
                                        .post("api/checks")
                                        .statusCode())
                                .isEqualTo(200);
                    }
                }));
            }
            for (int i = 0; i < 20; i++) {
                assertThat(ask(house, "employer", "en", BY_CODE.formatted(code))
                                .post("api/checks")
                                .jsonPath()
                                .getString("verdict"))
                        .isEqualTo("ALLOWED");
                assertThat(ask(house, "employer", "en", "{}").post("api/checks").statusCode())
                        .isEqualTo(422);
                assertThat(ask(house, "employer", "en", "[").post("api/checks").statusCode())
                        .isEqualTo(400);
                assertThat(statusLineInTwoParts(house)).isEqualTo("HTTP/1.1 200 OK");
            }
            enough.set(true);
            for (Future<?> one : calling) {
                one.get();
            }
        } finally {
            enough.set(true);
            callers.shutdownNow();
        }
    }

    /** The question is sent in two parts, the second a while after the first. */
    private static String statusLineInTwoParts(House house) throws IOException, InterruptedException {
        int half = QUESTION.length() / 2;
        try (Socket caller = ask(house, QUESTION.length(), QUESTION.substring(0, half))) {
            Thread.sleep(20);
            caller.getOutputStream().write(QUESTION.substring(half).getBytes(UTF_8));
            return statusLine(caller);
        }
    }

    private static RequestSpecification ask(House house, String account, String language, String question) {
        return RestAssured.given()
                .baseUri(house.address().toString())
                .auth()
                .preemptive()
                .basic(account, Caller.PASSWORD)
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(question);
    }

    private static Map<String, String> said(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !MOMENTARY.contains(header.getName()))
                .collect(toMap(Header::getName, Header::getValue));
    }

    private static String withoutReceipt(Response answer) {
        return answer.asString().replaceAll("LOKET1\\.[^\"]*", "");
    }

    private static Socket ask(House house) throws IOException {
        return ask(house, QUESTION.length());
    }

    private static Socket ask(House house, int announced) throws IOException {
        return ask(house, announced, QUESTION);
    }

    private static Socket ask(House house, int announced, String body) throws IOException {
        String basic = Base64.getEncoder().encodeToString(("employer:" + Caller.PASSWORD).getBytes(UTF_8));
        Socket caller = new Socket(house.address().getHost(), house.address().getPort());
        caller.setSoTimeout(30_000);
        caller.getOutputStream()
                .write(("POST /api/checks HTTP/1.1\r\nHost: " + house.address().getAuthority()
                                + "\r\nAuthorization: Basic " + basic
                                + "\r\nContent-Type: application/json\r\nContent-Length: " + announced
                                + "\r\n\r\n" + body)
                        .getBytes(UTF_8));
        return caller;
    }

    private static String statusLine(Socket caller) throws IOException {
        return new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8)).readLine();
    }

    private static boolean isAnsweredSoon(House house, String call) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(house.address().resolve(call))
                .timeout(Duration.ofSeconds(5))
                .build();
        return HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }
}
