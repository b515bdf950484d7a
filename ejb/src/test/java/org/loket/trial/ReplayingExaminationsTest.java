package org.loket.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.amendment.AmendmentGiven;
import org.loket.amendment.ConfirmingAmendment;
import org.loket.amendment.LawInForce;
import org.loket.amendment.ProposingAmendment;
import org.loket.amendment.Provided;
import org.loket.amendment.Subject;
import org.loket.casework.ExaminingCase;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Money;
import org.loket.kernel.NotEntitled;
import org.loket.law.Confidence;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.StatementCount;
import org.loket.story.TestHouse;

/** Every examination comes to the same findings, whatever was amended since; those of the demo are replayed with it. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplayingExaminationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final Actor ADMIN = People.acting("admin", Role.ADMIN);

    private final TestHouse house = new TestHouse(TODAY);

    @BeforeAll
    void open() {
        Journey journey = new Journey(house);
        for (String wage : List.of("40000", "49000", "60000")) {
            CaseNumber number = journey.submit(SampleForms.engineer(wage));
            house.the(ExaminingCase.class).examine(People.EXAMINER, number);
            house.the(ExaminingCase.class).examine(People.EXAMINER, number);
        }
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void thereIsNoLastReplayBeforeTheFirst() {
        assertThat(house.the(ReplayingExaminations.class).last(ADMIN)).isEmpty();
    }

    @Test
    @Order(2)
    void everyExaminationComesOutTheSame() {
        Replay replay = house.the(ReplayingExaminations.class).replay(ADMIN);

        assertThat(replay.examinations()).isEqualTo(kept()).isEqualTo(6);
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.isIdentical()).isTrue();
        assertThat(house.the(ReplayingExaminations.class).last(ADMIN)).contains(replay);
    }

    @Test
    @Order(3)
    void afterAmendmentsWereConfirmedEveryExaminationStillComesOutTheSame() {
        confirm(Subject.VALUE, "wage-base", Provided.value("60000.00"));
        confirm(Subject.VALUE, "lowest-level.highly-skilled", Provided.value("7"));
        confirm(
                Subject.LIST,
                "medium-skilled",
                Provided.list(null, List.of(new Provided.Line("dakwerker", "7121", Confidence.CERTAIN, null, null))));
        assertThat(house.the(LawInForce.class)
                        .book()
                        .value("wage-base", Money.class)
                        .on(TOMORROW))
                .isEqualTo(Money.of("60000.00"));

        for (LocalDate day : List.of(TODAY, TOMORROW, TODAY.plusYears(1))) {
            house.dayIs(day);
            assertThat(house.the(ReplayingExaminations.class).replay(ADMIN).differences())
                    .isEmpty();
        }
        house.dayIs(TODAY);
    }

    @Test
    @Order(4)
    void itReadsAPageAtATimeAndWritesTwice() {
        house.the(ReplayingExaminations.class).replay(ADMIN);
        long pages = kept() / ReplayingExaminations.PAGE + 2;
        assertThat(StatementCount.of(
                        () -> house.the(ReplayingExaminations.class).replay(ADMIN)))
                .isLessThanOrEqualTo((int) pages + 2);
    }

    @Test
    @Order(5)
    void anExaminationThatDoesNotReplayIsNamedByItsFileWithTheCondition() {
        String number = (String) house.sql("select case_number from examination"
                + " where result like '%\"condition\":\"wage-threshold\",\"met\":\"YES\"%'"
                + " order by case_number limit 1");
        int forged = house.inTransaction(() -> house.the(EntityManager.class)
                .createNativeQuery("update examination set result = replace(result,"
                        + " '\"condition\":\"wage-threshold\",\"met\":\"YES\"',"
                        + " '\"condition\":\"wage-threshold\",\"met\":\"NO\"') where case_number = ? and position = 1")
                .setParameter(1, number)
                .executeUpdate());
        assertThat(forged).isOne();

        Replay replay = house.the(ReplayingExaminations.class).replay(ADMIN);

        assertThat(replay.differing()).isOne();
        assertThat(replay.differences()).containsExactly(new Replay.Otherwise(number, 1, List.of("wage-threshold")));
        assertThat(house.the(ReplayingExaminations.class).last(ADMIN)).contains(replay);
    }

    @Test
    @Order(6)
    void othersDoNotReplay() {
        for (Actor other : List.of(People.EXAMINER, People.LEAD, People.EMPLOYER)) {
            assertThatThrownBy(() -> house.the(ReplayingExaminations.class).replay(other))
                    .isInstanceOf(NotEntitled.class);
        }
    }

    private long kept() {
        return ((Number) house.sql("select count(*) from examination")).longValue();
    }

    private void confirm(Subject subject, String name, Provided content) {
        UUID proposal = house.the(ProposingAmendment.class)
                .propose(
                        People.POLICY,
                        new AmendmentGiven(subject, name, TOMORROW, content, "Belgisch Staatsblad", Confidence.CERTAIN),
                        null)
                .id();
        house.the(ConfirmingAmendment.class).confirm(People.LEAD, proposal, null);
    }
}
