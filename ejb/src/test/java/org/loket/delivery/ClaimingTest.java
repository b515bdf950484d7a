package org.loket.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.access.OpeningAccounts;
import org.loket.access.Role;
import org.loket.kernel.TheClock;
import org.loket.kernel.Wording;
import org.loket.story.HouseTest;
import org.loket.story.People;
import org.loket.story.SampleForms;

/** What is handed out to be sent, of all that waits on many lines. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimingTest {

    private static final int ALL = 100;

    private final Outdoors outdoors = new Outdoors();

    @BeforeAll
    void somebodyIsToldOfADecision() {
        outdoors.decide();
        outdoors.house.the(OpeningAccounts.class).open("sleeper", Role.EMPLOYER, null, SampleForms.ENTERPRISE, "x");
        outdoors.house
                .the(ChoosingChannels.class)
                .choose(
                        People.acting("sleeper", Role.EMPLOYER, SampleForms.ENTERPRISE),
                        Choices.of(Wording.LANGUAGES.get(0), null, LocalTime.of(0, 0), LocalTime.of(23, 59), Map.of()));
    }

    @BeforeEach
    void nothingWaits() {
        execute("delete from delivery_attempt");
        execute("delete from delivery");
    }

    @AfterAll
    void close() {
        outdoors.close();
    }

    @Test
    void theLinesThatWaitLongestComeFirstAndOfEachWhatWaitsLongest() {
        waits("a", "a1", 5);
        waits("a", "a2", 6);
        waits("b", "b1", 9);
        waits("c", "c1", 2);
        waits("d", "d1", -1);
        assertThat(claim(2, 1)).containsExactly("b1", "a2");
        assertThat(claim(ALL, ALL)).containsExactly("c1");
    }

    @Test
    void aLineOnWhichSomebodyIsBusyIsLeftAloneUntilTheClaimIsOver() {
        waits("a", "a1", 9);
        waits("a", "a2", 5);
        waits("b", "b1", 7);
        assertThat(claim(1, 1)).containsExactly("a1");
        assertThat(claim(ALL, ALL)).containsExactly("b1");
        assertThat(claim(ALL, ALL)).isEmpty();
        outdoors.house.timePasses(Deliveries.CLAIM.plus(Duration.ofSeconds(1)));
        assertThat(claim(ALL, ALL)).containsExactly("a1", "b1", "a2");
    }

    @Test
    void whoeverIsToBeLeftAloneHoldsUpNobodyBehindOnTheSameLine() {
        waits("sleeper", "a", "a1", 9);
        waits("a", "a2", 5);
        waits("sleeper", "b", "b1", 8);
        assertThat(claim(ALL, ALL)).containsExactly("a2");
    }

    @Test
    void whatWaitsOnAnotherChannelIsNotHandedOut() {
        waits("a", "a1", 9);
        assertThat(outdoors.house.inTransaction(() -> outdoors.house
                        .the(Deliveries.class)
                        .claim(Channel.MAIL, ALL, ALL, TheClock.now(outdoors.house.the(Clock.class)))))
                .isEmpty();
        assertThat(claim(ALL, ALL)).containsExactly("a1");
    }

    private List<String> claim(int lines, int perLine) {
        OffsetDateTime now = TheClock.now(outdoors.house.the(Clock.class));
        return outdoors
                .house
                .inTransaction(() -> outdoors.house.the(Deliveries.class).claim(Channel.PUSH, lines, perLine, now))
                .stream()
                .map(Parcel::target)
                .toList();
    }

    private void waits(String line, String target, int minutes) {
        waits("employer", line, target, minutes);
    }

    private void waits(String account, String line, String target, int minutes) {
        OffsetDateTime now = TheClock.now(outdoors.house.the(Clock.class));
        execute("insert into delivery (notice, channel, account, target, line, owed_at, due_at, patient_until)"
                + " select id, 'PUSH', '" + account + "', '" + target + "', '" + line + "', owed_at, '"
                + now.minusMinutes(minutes) + "', '" + now.plusDays(3)
                + "' from notice where delivered_at is not null order by position limit 1");
    }

    private void execute(String sql) {
        outdoors.house.inTransaction(() ->
                outdoors.house.the(EntityManager.class).createNativeQuery(sql).executeUpdate());
    }
}
