package org.loket.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.access.Configuration;
import org.loket.story.HouseTest;

/** The rows of the table of faults that are about webhooks. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadWebhookTest {

    private static final int A_DAY_OF_TRIES = 60;

    private final Outdoors outdoors = new Outdoors();
    private final KeepingWebhooks keeping = outdoors.house.the(KeepingWebhooks.class);
    private OtherSide other;

    @BeforeEach
    void somebodyListens() {
        other = new OtherSide();
        keeping.keep(Outdoors.EMPLOYER, "main", other.url("/main"), List.of());
    }

    @AfterEach
    void everyWebhookIsRemoved() {
        keeping.all(Outdoors.EMPLOYER).forEach(one -> keeping.remove(Outdoors.EMPLOYER, one.id()));
        outdoors.send(Channel.WEBHOOK);
        other.close();
    }

    @AfterAll
    void close() {
        outdoors.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("answers 500", OtherSide.status(500), "answered 500"),
                Arguments.of("refuses", OtherSide.status(401), "answered 401"),
                Arguments.of("is gone", OtherSide.status(410), "answered 410"),
                Arguments.of("hangs", sleeping(Duration.ofSeconds(30)), "timeout"),
                Arguments.of("answers after the time-out", sleeping(Duration.ofMillis(1500)), "timeout"),
                Arguments.of("redirects", redirecting(), "redirected 302"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void whatDoesNotArriveIsTriedAgainUnderTheSameIdUntilItDoes(String name, OtherSide.Behaviour fault, String reason) {
        other.behave(fault);
        outdoors.decide();
        outdoors.send(Channel.WEBHOOK);
        assertThat(outdoors.count("state = 'OWED' and reason = '" + reason + "' and attempts = 1"))
                .isOne();
        assertThat(other.calls()).hasSize(1);

        other.behave(OtherSide.status(200));
        outdoors.house.timePasses(Duration.ofMinutes(1));
        outdoors.send(Channel.WEBHOOK);

        assertThat(other.calls()).extracting(OtherSide.Call::path).containsExactly("/main", "/main");
        assertThat(other.calls())
                .extracting(call -> call.headers().get("webhook-id"))
                .doesNotContainNull()
                .containsOnly(other.calls().get(0).headers().get("webhook-id"));
        assertThat(outdoors.count("state = 'DELIVERED' and attempts = 2 and target = '" + target() + "'"))
                .isOne();
        assertThat(outdoors.house.sql(
                        "select string_agg(outcome || coalesce(' ' || a.reason, ''), ', ' order by number)"
                                + " from delivery_attempt a join delivery d on d.id = a.delivery where d.target = '"
                                + target()
                                + "'"))
                .isEqualTo("FAILED " + reason + ", DELIVERED");
    }

    @Test
    void anEndlessBodyIsNotRead() {
        other.behave(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = new byte[64 * 1024];
            for (long sent = 0; sent < 1L << 30; sent += chunk.length) {
                exchange.getResponseBody().write(chunk);
            }
        });
        outdoors.decide();
        outdoors.send(Channel.WEBHOOK);
        assertThat(outdoors.count("state = 'DELIVERED' and target = '" + target() + "'"))
                .isOne();
    }

    @Test
    void aBodyThatNeverEndsIsNotWaitedForLongAndItsStatusCounts() {
        other.behave(exchange -> {
            exchange.sendResponseHeaders(200, 4000);
            exchange.getResponseBody().write("{".getBytes(StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            sleeping(Duration.ofSeconds(5)).answer(exchange);
        });
        outdoors.decide();
        outdoors.send(Channel.WEBHOOK);
        assertThat(outdoors.count("state = 'DELIVERED' and attempts = 1 and target = '" + target() + "'"))
                .isOne();
        assertThat(other.calls()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "https"})
    void whoLetsGoOneByteAtATimeIsNotWaitedForLonger(String scheme) throws Exception {
        // a head, or a record of a handshake, that begins well and has no end
        byte[] beginning = scheme.equals("http")
                ? "HTTP/1.1 200 OK\r\nx: ".getBytes(StandardCharsets.US_ASCII)
                : new byte[] {0x16, 3, 3, 0x3f, 0, 2, 0, 0x3e, 0};
        try (ServerSocket slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread other = new Thread(() -> trickle(slow, beginning));
            other.start();
            Outside outside = outdoors.house.the(Outside.class);
            URI url = URI.create(scheme + "://127.0.0.1:" + slow.getLocalPort() + "/");
            // the first of a JVM reads all certificates, and does not wait for anybody
            SSLSocketFactory.getDefault();
            assertTimeoutPreemptively(Duration.ofSeconds(4), () -> {
                try (Wire wire = new Wire(url, outside)) {
                    assertThatThrownBy(() -> wire.post(url, Map.of(), new byte[0]))
                            .isInstanceOf(Unsent.class)
                            .hasMessage("timeout");
                }
            });
            other.join();
        }
    }

    @Test
    void endlessHeadersAreNoAnswer() {
        other.behave(exchange -> {
            for (int i = 0; i < 4000; i++) {
                exchange.getResponseHeaders().add("x-" + i, "and so on");
            }
            exchange.sendResponseHeaders(200, -1);
        });
        outdoors.decide();
        outdoors.send(Channel.WEBHOOK);
        assertThat(outdoors.count("state = 'OWED' and reason = 'no-http' and target = '" + target() + "'"))
                .isOne();
    }

    @Test
    void aDayOfSilenceLosesNothingAndThreeDaysAreGivenUpUntilSomebodySendsItAgain() {
        other.behave(OtherSide.status(503));
        outdoors.decide();
        for (Duration passed = Duration.ZERO;
                passed.compareTo(Duration.ofHours(24)) < 0;
                passed = passed.plusMinutes(10)) {
            outdoors.send(Channel.WEBHOOK);
            outdoors.house.timePasses(Duration.ofMinutes(10));
        }
        assertThat(outdoors.count("state = 'OWED' and target = '" + target() + "'"))
                .isOne();
        assertThat(other.calls()).hasSizeBetween(15, A_DAY_OF_TRIES);

        for (int hours = 24; hours < 76; hours += 2) {
            outdoors.send(Channel.WEBHOOK);
            outdoors.house.timePasses(Duration.ofHours(2));
        }
        assertThat(outdoors.count("state = 'GIVEN_UP' and reason = 'answered 503' and target = '" + target() + "'"))
                .isOne();

        other.behave(OtherSide.status(200));
        outdoors.house
                .the(SendingOutsideAgain.class)
                .send(
                        Outdoors.ADMIN,
                        ((Number) outdoors.house.sql("select id from delivery where target = '" + target() + "'"))
                                .longValue());
        outdoors.send(Channel.WEBHOOK);
        assertThat(outdoors.count("state = 'DELIVERED' and target = '" + target() + "'"))
                .isOne();
    }

    @Test
    void aWebhookThatHangsHoldsUpNoOther() {
        try (OtherSide quick = new OtherSide();
                Lane lane =
                        new Lane(outdoors.house.the(DeliveringOutside.class), Channel.WEBHOOK, 4, 20, Thread::new)) {
            keeping.keep(Outdoors.EMPLOYER, "quick", quick.url("/quick"), List.of());
            other.behave(sleeping(Duration.ofSeconds(30)));
            outdoors.decide();
            outdoors.decide();
            lane.wake();
            await().atMost(Duration.ofSeconds(3))
                    .untilAsserted(() -> assertThat(quick.calls()).hasSize(2));
            outdoors.decide();
            lane.wake();
            await().atMost(Duration.ofSeconds(3))
                    .untilAsserted(() -> assertThat(quick.calls()).hasSize(3));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> outdoors.count("reason = 'timeout' and claim is null and target = '" + target() + "'")
                            >= 1);
            // one at a time: the third matter waits as long as those before it hang
            assertThat(other.calls()).hasSizeBetween(1, 2);
        }
    }

    @Test
    void aMatterThatTheOtherSideCannotStandHoldsUpNoOther() {
        outdoors.decide();
        outdoors.decide();
        String poison = (String) outdoors.house.sql(
                "select cast(notice as text) from delivery where target = '" + target() + "' order by id limit 1");
        other.behave(exchange -> exchange.sendResponseHeaders(
                poison.equals(exchange.getRequestHeaders().getFirst("webhook-id")) ? 500 : 204, -1));
        for (int tries = 0; tries < 3; tries++) {
            outdoors.send(Channel.WEBHOOK);
            outdoors.house.timePasses(Duration.ofMinutes(2));
        }
        assertThat(outdoors.count("state = 'DELIVERED' and target = '" + target() + "'"))
                .isOne();
    }

    @Test
    void whatASenderTookAndNeverReportedIsSentAgainUnderTheSameId() {
        outdoors.decide();
        DeliveringOutside delivering = outdoors.house.the(DeliveringOutside.class);
        // sent, and killed before the outcome was written
        delivering
                .claim(Channel.WEBHOOK, 10, 10)
                .forEach(lot -> delivering.carrier(Channel.WEBHOOK).carry(lot));
        outdoors.send(Channel.WEBHOOK);
        assertThat(other.calls()).hasSize(1);

        outdoors.house.timePasses(Deliveries.CLAIM);
        outdoors.send(Channel.WEBHOOK);

        assertThat(other.calls()).hasSize(2);
        assertThat(other.calls())
                .extracting(call -> call.headers().get("webhook-id"))
                .containsOnly(other.calls().get(0).headers().get("webhook-id"));
        assertThat(outdoors.count("state = 'DELIVERED' and target = '" + target() + "'"))
                .isOne();
    }

    @Test
    void aNameThatChangesItsAddressIsLookedAtEachTimeAndConnectedToWhereItWasLookedAt() throws Exception {
        Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "10.0.0.1", "127.0.0.1"));
        Outside changing = new Outside(host -> new InetAddress[] {InetAddress.getByName(answers.removeFirst())});
        Surroundings allowing = new Surroundings();
        allowing.suppose(Settings.LOKET_OUTGOING_INSIDE, "127.0.0.1");
        changing.know(Configuration.DEMO, allowing);
        URI url = URI.create(other.url("/main").replace("127.0.0.1", "rebinding.example"));
        try (Wire wire = new Wire(url, changing)) {
            assertThat(wire.post(url, Map.of(), new byte[0])).isEqualTo(204);
        }
        try (Wire wire = new Wire(url, changing)) {
            assertThatThrownBy(() -> wire.post(url, Map.of(), new byte[0]))
                    .isInstanceOf(Unsent.class)
                    .hasMessage("address-inside");
        }
        assertThat(answers).containsExactly("127.0.0.1");
        assertThat(other.calls()).hasSize(1);
        assertThat(other.calls().get(0).headers().get("host")).startsWith("rebinding.example:");
    }

    @Test
    void outsideTheDemoNothingGoesInTheClear() {
        Outside production = new Outside(host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")});
        production.know(Configuration.PRODUCTION, new Surroundings());
        assertThat(production.faultOf("http://example.org/")).contains("address.https");
        assertThatThrownBy(() -> production.find(URI.create("http://example.org/")))
                .isInstanceOf(Unsent.class)
                .hasMessage("not-https");
    }

    private static void trickle(ServerSocket slow, byte[] beginning) {
        try (Socket caller = slow.accept()) {
            caller.getOutputStream().write(beginning);
            while (true) {
                Thread.sleep(100);
                caller.getOutputStream().write('a');
            }
        } catch (IOException e) {
            // the caller has had enough
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String target() {
        return (String) outdoors.house.sql("select id::text from webhook where name = 'main'");
    }

    private static OtherSide.Behaviour sleeping(Duration time) {
        return exchange -> {
            try {
                Thread.sleep(time.toMillis());
                exchange.sendResponseHeaders(204, -1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private static OtherSide.Behaviour redirecting() {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
        };
    }
}
