package org.loket.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.loket.access.Actor;
import org.loket.casework.AskingInformation;
import org.loket.casework.DecidingCase;
import org.loket.casework.ExaminingCase;
import org.loket.casework.InformationRequestRecord;
import org.loket.casework.ProposingDecision;
import org.loket.casework.Stage;
import org.loket.check.CheckAnswer;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckingAuthorisation;
import org.loket.correspondence.ReadingLetter;
import org.loket.intake.ApplicationRecord;
import org.loket.intake.AttachingDocument;
import org.loket.intake.DraftingApplication;
import org.loket.intake.SubmittingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.category.Slot;
import org.loket.law.category.Verdict;
import org.loket.notice.DeliveringNotices;
import org.loket.notice.NoticeRecord;
import org.loket.notice.ReadingNotices;
import org.loket.worklist.CaseFile;
import org.loket.worklist.CaseLine;
import org.loket.worklist.Happened;
import org.loket.worklist.Queue;
import org.loket.worklist.ReadingFile;
import org.loket.worklist.Worklist;

/** The life of one file, from the first draft to the employer's check, told in order. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GrantedStoryTest {

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private CaseNumber number;
    private InformationRequestRecord question;
    private WorkerNumber anila;

    @BeforeAll
    void theEmployerBeginsADraft() {
        ApplicationRecord draft = house.the(DraftingApplication.class).begin(People.EMPLOYER, SampleForms.engineer());
        number = draft.number();
        assertThat(draft.missing()).containsExactly("CONTRACT", "PASSPORT", "DIPLOMA");
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void theDocumentsComeInAndTheFileIsSubmitted() {
        for (Slot slot : List.of(Slot.CONTRACT, Slot.PASSPORT, Slot.DIPLOMA)) {
            house.the(AttachingDocument.class).attach(People.EMPLOYER, number, slot, Journey.pdf());
        }
        assertThat(house.the(DraftingApplication.class)
                        .read(People.EMPLOYER, number)
                        .missing())
                .isEmpty();
        house.the(SubmittingApplication.class).submit(People.EMPLOYER, number, null);
    }

    @Test
    @Order(2)
    void theCaseStandsInTheQueueFourMonthsBeforeItsLastDay() {
        List<CaseLine> queue = house.the(Worklist.class)
                .page(People.EXAMINER, Queue.OPEN, null, 50)
                .items();
        assertThat(queue).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(number);
            assertThat(line.worker()).isEqualTo("Anila Rao");
            assertThat(line.dueOn()).isEqualTo(LocalDate.of(2027, 3, 21));
        });
    }

    @Test
    @Order(3)
    void theExaminerAsksAQuestionAndTheClockStandsStill() {
        house.dayIs(LocalDate.of(2026, 12, 1));
        question = house.the(AskingInformation.class)
                .ask(People.EXAMINER, number, null, "Which joint committee covers the job?");
        assertThat(question.answerBy()).isEqualTo(LocalDate.of(2026, 12, 16));
        CaseFile file = house.the(ReadingFile.class).forExamination(People.EXAMINER, number);
        assertThat(file.state().stage()).isEqualTo(Stage.WAITING_FOR_INFORMATION);
        assertThat(file.state().dueOn()).isNull();
    }

    @Test
    @Order(4)
    void theAnswerStartsTheClockAgainTenDaysLater() {
        house.dayIs(LocalDate.of(2026, 12, 11));
        house.the(AskingInformation.class).answer(People.EMPLOYER, number, question.id(), "Joint committee 200.");
        CaseFile file = house.the(ReadingFile.class).forApplicant(People.EMPLOYER, number);
        anila = file.state().worker();
        assertThat(file.state().dueOn()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    @Order(5)
    void theLawExaminesAndTheExaminerProposes() {
        assertThat(house.the(ExaminingCase.class)
                        .examine(People.EXAMINER, number)
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        house.the(ProposingDecision.class).propose(People.EXAMINER, number, null, Journey.grant());
    }

    @Test
    @Order(6)
    void theEmployerSeesNothingOfTheProposal() {
        CaseFile file = house.the(ReadingFile.class).forApplicant(People.EMPLOYER, number);
        assertThat(file.state().stage()).isEqualTo(Stage.UNDER_EXAMINATION);
        assertThat(file.state().proposal()).isNull();
        assertThat(file.history()).extracting(Happened::kind).doesNotContain("decision-proposed");
    }

    @Test
    @Order(7)
    void anotherPersonDecidesAndThePermitExists() {
        house.the(DecidingCase.class).decide(People.DECIDER, number, null);
        CaseFile file = house.the(ReadingFile.class).forExamination(People.EXAMINER, number);
        assertThat(file.state().stage()).isEqualTo(Stage.GRANTED);
        assertThat(file.permit().validUntil()).isEqualTo(LocalDate.of(2029, 12, 31));
        assertThat(file.history())
                .extracting(Happened::kind)
                .containsSubsequence("application-submitted", "case-opened", "case-examined", "case-decided");
    }

    @Test
    @Order(8)
    void employerAndWorkerAreToldOnce() {
        assertThat(house.the(ReadingNotices.class).latest(People.EMPLOYER, 10)).isEmpty();
        DeliveringNotices delivering = house.the(DeliveringNotices.class);
        delivering.deliver(delivering.owed(100));
        assertThat(delivering.owed(100)).isEmpty();
        assertThat(house.the(ReadingNotices.class).latest(People.EMPLOYER, 10))
                .extracting(NoticeRecord::kind)
                .containsExactly("granted", "information-asked", "fee-due");
        Actor worker = People.worker(anila);
        assertThat(house.the(ReadingNotices.class).after(worker, 0, 10))
                .extracting(NoticeRecord::kind)
                .containsExactly("application-submitted", "information-asked", "granted");
        assertThat(house.the(ReadingNotices.class).latest(People.OTHER_EMPLOYER, 10))
                .isEmpty();
    }

    @Test
    @Order(9)
    void theWorkerReadsTheWholeDossierAndTheLetter() {
        Actor worker = People.worker(anila);
        assertThat(house.the(ReadingFile.class).dossier(worker)).singleElement().satisfies(file -> {
            assertThat(file.state().examination().findings()).isNotEmpty();
            assertThat(file.documents()).hasSize(3);
        });
        byte[] letter = house.the(ReadingLetter.class).read(worker, number);
        assertThat(new String(letter, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    @Order(10)
    void theEmployerChecksAndAnotherLearnsNothing() {
        CheckAnswer answer = check(People.EMPLOYER, "2512", LocalDate.of(2027, 6, 1));
        assertThat(answer.verdict()).isEqualTo(CheckAnswer.Verdict.ALLOWED);
        assertThat(answer.validUntil()).isEqualTo(LocalDate.of(2029, 12, 31));
        assertThat(check(People.EMPLOYER, "7233", LocalDate.of(2027, 6, 1)).grounds())
                .extracting(CheckAnswer.Ground::code)
                .containsExactly("other-function");
        assertThat(check(People.EMPLOYER, null, LocalDate.of(2026, 12, 31)).grounds())
                .extracting(CheckAnswer.Ground::code)
                .containsExactly("not-yet-valid");
        assertThat(check(People.EMPLOYER, null, LocalDate.of(2030, 1, 1)).grounds())
                .extracting(CheckAnswer.Ground::code)
                .containsExactly("ended");
        assertThat(check(People.OTHER_EMPLOYER, null, LocalDate.of(2027, 6, 1)).grounds())
                .extracting(CheckAnswer.Ground::code)
                .containsExactly("no-authorisation");
    }

    @Test
    @Order(11)
    void everyReadingStandsInTheJournal() {
        Number readings = (Number) house.sql("select count(*) from journal_entry where kind = 'file-read'");
        assertThat(readings.intValue()).isEqualTo(7);
    }

    private CheckAnswer check(Actor by, String occupation, LocalDate on) {
        return house.the(CheckingAuthorisation.class)
                .check(
                        by,
                        new CheckQuestion(
                                SampleForms.ANILA, by.actsFor().iterator().next(), occupation, on));
    }
}
