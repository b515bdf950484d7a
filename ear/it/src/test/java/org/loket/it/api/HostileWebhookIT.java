package org.loket.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.host.House;
import org.loket.it.OpenHouse;
import org.loket.it.OpenHouse.ToBreak;

/** Webhooks that lead inside, change where they lead, or never stop: each is answered clearly, and soon. */
@ExtendWith(OpenHouse.class)
class HostileWebhookIT {

    private static final String HOOK = "api/webhooks/hostile";
    private static final String CHANGING = "changing.example";
    private static final int MUCH = 64 << 20;

    private Listener listener;
    private Caller employer;

    @BeforeEach
    void somebodyListens(@ToBreak House house) throws IOException {
        listener = new Listener();
        employer = Caller.of(house, "employer");
    }

    @AfterEach
    void nobodyIsCalledAnyMore() {
        employer.call().delete(HOOK);
        listener.close();
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080/, address.inside",
        "http://localhost/, address.inside",
        "http://[::1]/, address.inside",
        "https://169.254.169.254/latest/meta-data, address.inside",
        "https://10.0.0.1/, address.inside",
        "file:///etc/passwd, address.form",
        "gopher://example.org/, address.https",
        "https://loket:secret@example.org/, address.form"
    })
    void anAddressInsideIsNotKept(String url, String fault, House closed) {
        var refused = Caller.of(closed, "employer").send(hook(url)).put(HOOK);
        refused.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.field", equalTo(List.of("url")))
                .body("violations.code", equalTo(List.of(fault)));
        Caller.of(closed, "employer").call().get(HOOK).then().statusCode(404);
    }

    @Test
    void aNameThatLeadsInsideLaterIsNotCalledThere() {
        OpenHouse.name(CHANGING, "127.0.0.1");
        String url = listener.url(CHANGING, "/changing");
        employer.send(hook(url)).put(HOOK).then().statusCode(201);
        trial().then().body("delivered", equalTo(true)).body("status", equalTo(204));

        OpenHouse.name(CHANGING, "10.1.2.3");
        trial().then()
                .body("delivered", equalTo(false))
                .body("status", nullValue())
                .body("reason", equalTo("The address leads to a private network."));
        employer.send(hook(url))
                .put(HOOK)
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("address.inside")));
        assertThat(listener.at("/changing")).hasSize(1);
    }

    @Test
    void aBodyWithoutEndIsNotReadToItsEnd() {
        var sent = new AtomicLong();
        listener.answer(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = new byte[64 * 1024];
            for (; sent.get() < MUCH; sent.addAndGet(chunk.length)) {
                exchange.getResponseBody().write(chunk);
            }
        });
        employer.send(hook(listener.url())).put(HOOK).then().statusCode(201);
        long begun = System.nanoTime();
        trial().then().body("delivered", equalTo(true)).body("status", equalTo(200));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(6));
        assertThat(sent.get()).as("bytes that the house took").isLessThan(MUCH);
    }

    @Test
    void whoHangsIsNotWaitedForLong() {
        listener.answer(exchange -> {
            try {
                Thread.sleep(20_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        employer.send(hook(listener.url())).put(HOOK).then().statusCode(201);
        long begun = System.nanoTime();
        trial().then()
                .body("delivered", equalTo(false))
                .body("reason", equalTo("The other side did not answer in time."));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
    }

    private Response trial() {
        var answer = employer.call().post(HOOK + "/test");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static Map<String, Object> hook(String url) {
        return Map.of("url", url, "events", List.of());
    }
}
