package org.loket.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.story.HouseTest;
import org.loket.story.People;

/** Push messages through a push service that runs in the test, opened as a browser opens them. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PushTest {

    private final Outdoors outdoors = new Outdoors();
    private final SubscribingPush subscribing = outdoors.house.the(SubscribingPush.class);
    private OtherSide service;

    @BeforeEach
    void aPushServiceRuns() {
        service = new OtherSide();
        service.behave(OtherSide.status(201));
    }

    @AfterEach
    void everySubscriptionEnds() {
        subscribing.of(Outdoors.EMPLOYER).forEach(one -> subscribing.end(Outdoors.EMPLOYER, one.id()));
        outdoors.send(Channel.PUSH);
        service.close();
    }

    @AfterAll
    void close() {
        outdoors.close();
    }

    @Test
    void theBrowserOfTheRfcOpensTheMessageOfTheRfc() throws Exception {
        byte[] message = Browser.decode("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
                + "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXL"
                + "WyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
        assertThat(Browser.ofTheRfc().open(message)).isEqualTo("When I grow up, I want to be a watermelon");
    }

    @Test
    void aDecisionReachesTheBrowserAndOnlyTheBrowserCanOpenIt() throws Exception {
        Browser browser = subscribe("/push/one");
        outdoors.decide();
        outdoors.send(Channel.PUSH);

        OtherSide.Call call = service.calls().get(0);
        assertThat(service.calls()).hasSize(1);
        assertThat(call.path()).isEqualTo("/push/one");
        assertThat(call.headers().get("content-encoding")).isEqualTo("aes128gcm");
        assertThat(call.headers().get("ttl")).isEqualTo("259200");
        JsonObject said = json(browser.open(call.body()));
        assertThat(said.getString("text")).isEqualTo("De toelating tot arbeid is toegekend");
        assertThat(said.getString("file")).startsWith("VL-2026-");
        assertThat(call.headers().get("topic")).isEqualTo(said.getString("id").replace("-", ""));
        assertThat(said.toString()).doesNotContain("Rao", "Anila");
        assertThat(outdoors.count("channel = 'PUSH' and state = 'DELIVERED'")).isPositive();
        assertThatThrownBy(() -> Browser.fresh().open(call.body())).isInstanceOf(Exception.class);
    }

    @Test
    void whatIsSentAtOnceCanEachBeOpened() throws Exception {
        Browser browser = subscribe("/push/one");
        outdoors.decide();
        DeliveringOutside delivering = outdoors.house.the(DeliveringOutside.class);
        List<Carrier.Addressed> lot =
                delivering.claim(Channel.PUSH, 1, 1).iterator().next();
        List<Carrier.Addressed> many = Collections.nCopies(200, lot.get(0));
        ExecutorService lanes = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Outcome>> lane =
                    () -> delivering.carrier(Channel.PUSH).carry(many);
            for (Future<List<Outcome>> carried : lanes.invokeAll(Collections.nCopies(4, lane))) {
                assertThat(carried.get()).extracting(Outcome::result).containsOnly(Outcome.Result.DELIVERED);
            }
        } finally {
            lanes.shutdown();
        }
        delivering.record(Channel.PUSH, List.of(Outcome.delivered(lot.get(0).parcel())));
        assertThat(service.calls()).hasSize(800);
        for (OtherSide.Call call : service.calls()) {
            assertThat(json(browser.open(call.body())).getString("text")).isNotEmpty();
        }
    }

    @Test
    void theHouseProvesWhoItIsWithTheKeyThatTheBrowserWasGiven() throws Exception {
        subscribe("/push/one");
        outdoors.decide();
        outdoors.send(Channel.PUSH);
        String authorization = service.calls().get(0).headers().get("authorization");
        String token = authorization.replaceFirst("^vapid t=([^,]+),.*", "$1");
        String key = authorization.replaceFirst(".*k=([^,]+).*", "$1");
        assertThat(key).isEqualTo(subscribing.key());
        String[] parts = token.split("\\.");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(Browser.publicKey(Browser.decode(key)));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Browser.decode(parts[2]))).isTrue();
        JsonObject claims = json(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        assertThat(claims.getString("aud")).isEqualTo(service.url(""));
    }

    @Test
    void theKeyStaysWhatItIs() {
        assertThat(subscribing.key()).isEqualTo(subscribing.key()).hasSize(87);
        assertThat(outdoors.house.sql("select count(*) from vapid_key")).isEqualTo(1L);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void aSubscriptionThatIsGoneIsForgotten(int status) throws Exception {
        subscribe("/push/one");
        service.behave(OtherSide.status(status));
        outdoors.decide();
        outdoors.send(Channel.PUSH);
        assertThat(subscribing.of(Outdoors.EMPLOYER)).isEmpty();
        assertThat(outdoors.count("channel = 'PUSH' and state = 'OWED'")).isZero();

        outdoors.decide();
        outdoors.house.timePasses(Duration.ofHours(1));
        outdoors.send(Channel.PUSH);
        assertThat(service.calls()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void aPushServiceThatCannotNowIsAskedAgainAndTheBrowserIsToldOnce(int status) throws Exception {
        Browser browser = subscribe("/push/one");
        service.behave(OtherSide.status(status));
        outdoors.decide();
        outdoors.send(Channel.PUSH);
        service.behave(OtherSide.status(201));
        outdoors.house.timePasses(Duration.ofMinutes(1));
        outdoors.send(Channel.PUSH);
        List<OtherSide.Call> calls = service.calls();
        assertThat(calls).hasSize(2);
        // the browser shows one notice by its id, however often it comes
        assertThat(json(browser.open(calls.get(1).body())).getString("id"))
                .isEqualTo(json(browser.open(calls.get(0).body())).getString("id"));
    }

    @Test
    void oneServiceThatIsDeadHoldsUpNoOther() throws Exception {
        try (OtherSide dead = new OtherSide()) {
            Browser browser = Browser.fresh();
            subscribing.subscribe(Outdoors.EMPLOYER, dead.url("/dead"), browser.key(), browser.auth());
            subscribe("/push/alive");
            dead.behave(OtherSide.status(500));
            outdoors.decide();
            outdoors.send(Channel.PUSH);
            assertThat(service.calls()).hasSize(1);
            assertThat(outdoors.count("channel = 'PUSH' and state = 'OWED'")).isOne();
        }
    }

    @Test
    void aBrowserBelongsToWhoeverSubscribedInItLast() throws Exception {
        Browser browser = subscribe("/push/shared");
        subscribing.subscribe(Outdoors.EMPLOYER, service.url("/push/shared"), browser.key(), browser.auth());
        assertThat(subscribing.of(Outdoors.EMPLOYER)).hasSize(1);
        assertThatThrownBy(() -> subscribing.end(
                        People.OTHER_EMPLOYER,
                        subscribing.of(Outdoors.EMPLOYER).get(0).id()))
                .isInstanceOf(NotKnown.class);
    }

    @Test
    void whatIsNoSubscriptionIsRefused() throws Exception {
        Browser browser = Browser.fresh();
        assertThatThrownBy(() ->
                        subscribing.subscribe(Outdoors.EMPLOYER, "http://10.0.0.1/push", browser.key(), browser.auth()))
                .isInstanceOf(Invalid.class);
        for (String key : new String[] {null, "", "short", browser.auth(), "****", "BA" + "A".repeat(85)}) {
            assertThatThrownBy(
                            () -> subscribing.subscribe(Outdoors.EMPLOYER, service.url("/push"), key, browser.auth()))
                    .as("%s", key)
                    .isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(
                        () -> subscribing.subscribe(People.EXAMINER, service.url("/"), browser.key(), browser.auth()))
                .isInstanceOf(NotEntitled.class);
    }

    private Browser subscribe(String path) throws Exception {
        Browser browser = Browser.fresh();
        subscribing.subscribe(Outdoors.EMPLOYER, service.url(path), browser.key(), browser.auth());
        return browser;
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
