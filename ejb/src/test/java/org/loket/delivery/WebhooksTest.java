package org.loket.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.story.HouseTest;
import org.loket.story.People;

@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhooksTest {

    private final Outdoors outdoors = new Outdoors();
    private final KeepingWebhooks keeping = outdoors.house.the(KeepingWebhooks.class);
    private OtherSide other;

    @BeforeEach
    void somebodyListens() {
        other = new OtherSide();
    }

    @AfterEach
    void everyWebhookIsRemoved() {
        keeping.all(Outdoors.EMPLOYER).forEach(one -> keeping.remove(Outdoors.EMPLOYER, one.id()));
        other.close();
    }

    @AfterAll
    void close() {
        outdoors.close();
    }

    @Test
    void aDecisionIsToldWithASignatureThatItsOwnerCanVerify() throws Exception {
        KeepingWebhooks.Kept kept = keep("main", other.url("/hook?of=loket"));

        outdoors.decide();
        outdoors.send(Channel.WEBHOOK);

        OtherSide.Call call = other.calls().get(0);
        assertThat(other.calls()).hasSize(1);
        assertThat(call.path()).isEqualTo("/hook?of=loket");
        assertThat(call.text()).contains("\"type\":\"granted\"", "\"enterprise\":\"0403019261\"");
        assertThat(call.text()).doesNotContain("Rao", "Anila");
        assertThat(kept.secret()).startsWith("whsec_");
        assertThat(call.headers().get("webhook-signature")).isEqualTo(signature(kept.secret(), call));
        assertThat(outdoors.count("state = 'DELIVERED' and target in (select id::text from webhook)"))
                .isOne();
    }

    @Test
    void theSecretIsShownOnceAndTheOneBeforeItSignsAlongForADay() throws Exception {
        String first = keep("main", other.url("/")).secret();
        assertThat(keep("main", other.url("/")).secret()).isNull();
        String second = keeping.rotate(Outdoors.EMPLOYER, "main").secret();

        outdoors.decide();
        outdoors.send(Channel.WEBHOOK);
        outdoors.house.timePasses(Webhook.OVERLAP);
        outdoors.decide();
        outdoors.send(Channel.WEBHOOK);

        OtherSide.Call overlapping = other.calls().get(0);
        assertThat(overlapping.headers().get("webhook-signature"))
                .isEqualTo(signature(second, overlapping) + " " + signature(first, overlapping));
        OtherSide.Call after = other.calls().get(1);
        assertThat(after.headers().get("webhook-signature")).isEqualTo(signature(second, after));
    }

    @Test
    void itIsToldOfTheKindsThatItAsksFor() {
        keeping.keep(Outdoors.EMPLOYER, "refusals", other.url("/refusals"), List.of("refused", "inadmissible"));
        keeping.keep(Outdoors.EMPLOYER, "grants", other.url("/grants"), List.of("granted"));
        outdoors.decide();
        outdoors.send(Channel.WEBHOOK);
        assertThat(other.calls()).extracting(OtherSide.Call::path).containsExactly("/grants");
    }

    @Test
    void aTrialSaysWhatWasAnswered() {
        TryingWebhook trying = outdoors.house.the(TryingWebhook.class);
        keep("main", other.url("/"));
        assertThat(trying.call(Outdoors.EMPLOYER, "main")).isEqualTo(new TryingWebhook.Trial(true, 204, null));
        assertThat(other.calls().get(0).text()).contains("\"type\":\"test\"");
        other.behave(OtherSide.status(403));
        assertThat(trying.call(Outdoors.EMPLOYER, "main"))
                .isEqualTo(new TryingWebhook.Trial(false, 403, "answered 403"));
        other.close();
        assertThat(trying.call(Outdoors.EMPLOYER, "main"))
                .isEqualTo(new TryingWebhook.Trial(false, null, "unreachable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/",
                "https://localhost/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://224.0.0.1/",
                "https://[::1]/",
                "https://[::]/",
                "https://[fe80::1]/",
                "https://[fd00::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://2130706433/"
            })
    void nothingInsideIsCalled(String url) {
        outdoors.suppose(Settings.LOKET_OUTGOING_INSIDE, null);
        try {
            assertFault("url", "address.inside", () -> keep("main", url));
        } finally {
            outdoors.suppose(Settings.LOKET_OUTGOING_INSIDE, "127.0.0.0/8");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not a url",
                "https://",
                "https://user:secret@example.org/",
                "https://example.org/#part",
                "mailto:somebody@example.org"
            })
    void whatIsNoAddressIsNotKept(String url) {
        assertThatThrownBy(() -> keep("main", url)).isInstanceOf(Invalid.class);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThatThrownBy(() -> keeping.keep(Outdoors.EMPLOYER, "a b", "ftp://example.org/", List.of("weather")))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly("id", "url", "events[0]"));
    }

    @Test
    void everybodyHasTheOwnAndOnlyWhoeverActsForEnterprisesHasAny() {
        keep("main", other.url("/"));
        assertThatThrownBy(() -> keeping.read(People.OTHER_EMPLOYER, "main")).isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> keeping.all(People.EXAMINER)).isInstanceOf(NotEntitled.class);
        for (int i = 1; i < 10; i++) {
            keep("more-" + i, other.url("/"));
        }
        assertThatThrownBy(() -> keep("too-many", other.url("/"))).isInstanceOf(InConflict.class);
    }

    @Test
    void aWebhookThatWasRemovedIsNotCalled() {
        keep("main", other.url("/"));
        outdoors.decide();
        keeping.remove(Outdoors.EMPLOYER, "main");
        outdoors.send(Channel.WEBHOOK);
        assertThat(other.calls()).isEmpty();
        assertThat(outdoors.count("state = 'GIVEN_UP' and reason = 'gone'")).isPositive();
    }

    @Test
    void theWaitsAreDoubledAndNeverAlike() {
        Random chance = new Random(7);
        OffsetDateTime now = OffsetDateTime.parse("2026-11-21T10:00:00+01:00");
        for (int attempts = 1; attempts < 60; attempts++) {
            Duration whole = Duration.ofSeconds(Math.min(7200, 30L << Math.min(attempts - 1, 20)));
            assertThat(Duration.between(now, Patience.next(now, attempts, chance)))
                    .isBetween(whole.dividedBy(2), whole);
        }
    }

    private KeepingWebhooks.Kept keep(String name, String url) {
        return keeping.keep(Outdoors.EMPLOYER, name, url, List.of());
    }

    private static String signature(String secret, OtherSide.Call call) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
        String signed =
                call.headers().get("webhook-id") + "." + call.headers().get("webhook-timestamp") + "." + call.text();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertFault(String field, String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Invalid.class, invalid -> {
            assertThat(invalid.violations().get(0).field()).isEqualTo(field);
            assertThat(invalid.violations().get(0).code()).isEqualTo(code);
        });
    }
}
