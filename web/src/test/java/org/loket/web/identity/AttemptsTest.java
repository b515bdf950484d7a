package org.loket.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final Hand hand = new Hand();
    private final Attempts attempts = new Attempts(hand);

    @Test
    void anAccountThatFailsTooOftenWaitsWhateverTheAddress() {
        for (int i = 0; i < Attempts.PER_ACCOUNT; i++) {
            assertThat(attempts.mustWait("worker", "10.0.0." + i)).isEmpty();
            attempts.failed("worker", "10.0.0." + i);
        }
        assertThat(attempts.mustWait("Worker", "10.0.0.99")).contains(Attempts.WINDOW);
        assertThat(attempts.mustWait("employer", "10.0.0.99")).isEmpty();
    }

    @Test
    void anAddressThatTriesManyAccountsWaits() {
        for (int i = 0; i < Attempts.PER_ADDRESS; i++) {
            attempts.failed("account" + i, "10.0.0.1");
        }
        assertThat(attempts.mustWait("somebody", "10.0.0.1")).isPresent();
        assertThat(attempts.mustWait("somebody", "10.0.0.2")).isEmpty();
    }

    @Test
    void theWaitEndsWithTheWindow() {
        for (int i = 0; i < Attempts.PER_ACCOUNT; i++) {
            attempts.failed("worker", "10.0.0.1");
        }
        hand.now = hand.now.plus(Attempts.WINDOW).minusSeconds(60);
        assertThat(attempts.mustWait("worker", "10.0.0.1")).contains(Duration.ofMinutes(1));
        hand.now = hand.now.plusSeconds(61);
        assertThat(attempts.mustWait("worker", "10.0.0.1")).isEmpty();
        attempts.failed("worker", "10.0.0.1");
        assertThat(attempts.mustWait("worker", "10.0.0.1")).isEmpty();
    }

    @Test
    void aRightPasswordClearsTheAccount() {
        for (int i = 0; i < Attempts.PER_ACCOUNT - 1; i++) {
            attempts.failed("worker", "10.0.0.1");
        }
        attempts.succeeded("worker");
        attempts.failed("worker", "10.0.0.1");
        assertThat(attempts.mustWait("worker", "10.0.0.1")).isEmpty();
    }

    @Test
    void manyInventedAccountsDoNotFillTheMemory() {
        for (int i = 0; i < Attempts.REMEMBERED * 2; i++) {
            attempts.failed("invented" + i, "10.0.0.1");
        }
        assertThat(attempts.remembered()).isLessThanOrEqualTo(Attempts.REMEMBERED);
        assertThat(attempts.mustWait("somebody", "10.0.0.1")).isPresent();
    }

    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-21T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
