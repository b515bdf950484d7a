package org.loket.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loket.access.Actor;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Declined;
import org.loket.kernel.InConflict;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.Stale;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;

/** One official proposes and another decides; of two at once the slower is told, and nothing of it remains. */
@HouseTest
class FourEyesTest {

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theProposerCannotDecideWhateverTheFunction() {
        CaseNumber number = journey.submit(SampleForms.engineer());
        house.the(ExaminingCase.class).examine(People.LEAD, number);
        house.the(ProposingDecision.class).propose(People.LEAD, number, null, Journey.grant());
        assertDeclined(People.LEAD, number, InConflict.class, "four-eyes");
        assertThat(count("permit")).isZero();
    }

    @Test
    void anExaminerWhoDidNotProposeIsNotEntitledToDecide() {
        CaseNumber number = journey.proposeGrant(SampleForms.engineer());
        assertDeclined(People.OTHER_EXAMINER, number, NotEntitled.class, "role");
        assertDeclined(People.EXAMINER, number, InConflict.class, "four-eyes");
    }

    @Test
    void aDecisionIsTakenOnce() {
        CaseNumber number = journey.proposeGrant(SampleForms.engineer());
        journey.decide(number);
        assertDeclined(People.LEAD, number, InConflict.class, "already-decided");
        assertThat(count("permit")).isOne();
    }

    @Test
    void whoDecidesOnAnOlderVersionIsTold() {
        CaseNumber number = journey.proposeGrant(SampleForms.engineer());
        assertThatThrownBy(() -> house.the(DecidingCase.class).decide(People.DECIDER, number, 1L))
                .isInstanceOf(Stale.class);
        assertThat(count("permit")).isZero();
    }

    @Test
    void theSlowerOfTwoDecisionMakersLoses() throws Exception {
        for (int round = 0; round < 5; round++) {
            CaseNumber number = journey.proposeGrant(SampleForms.engineer());
            CyclicBarrier together = new CyclicBarrier(2);
            ExecutorService officials = Executors.newFixedThreadPool(2);
            List<Future<String>> answers = List.of(
                    officials.submit(() -> decide(People.DECIDER, number, together)),
                    officials.submit(() -> decide(People.LEAD, number, together)));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .contains("decided")
                    .containsAnyOf("already-decided", "changed-meanwhile");
            officials.shutdown();
            assertThat(count("permit where case_number = '" + number + "'")).isOne();
            assertThat(count("notice where kind = 'granted' and case_number = '" + number + "'"))
                    .isEqualTo(2);
            assertThat(count("journal_entry where kind = 'case-decided' and subject = '" + number + "'"))
                    .isOne();
        }
    }

    @Test
    void theDeciderSendsBackAndTheExaminerProposesAnew() {
        CaseNumber number = journey.proposeGrant(SampleForms.engineer());
        house.the(DecidingCase.class).sendBack(People.DECIDER, number, null, "Check the workplace.");
        assertDeclined(People.DECIDER, number, InConflict.class, "not-proposed");
        journey.propose(number, Journey.grant());
        journey.decide(number);
        assertThat(count("permit")).isOne();
    }

    private String decide(Actor by, CaseNumber number, CyclicBarrier together) throws Exception {
        together.await();
        try {
            house.the(DecidingCase.class).decide(by, number, null);
            return "decided";
        } catch (Declined declined) {
            return declined.code();
        }
    }

    private void assertDeclined(Actor by, CaseNumber number, Class<? extends Declined> how, String code) {
        assertThatThrownBy(() -> house.the(DecidingCase.class).decide(by, number, null))
                .isInstanceOfSatisfying(
                        how, declined -> assertThat(declined.code()).isEqualTo(code));
    }

    private long count(String from) {
        return ((Number) house.sql("select count(*) from " + from)).longValue();
    }
}
