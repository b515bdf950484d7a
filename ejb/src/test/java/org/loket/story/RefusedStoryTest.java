package org.loket.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loket.casework.AskingInformation;
import org.loket.casework.CaseRecord;
import org.loket.casework.ExaminingCase;
import org.loket.casework.InformationRequestRecord;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.casework.Stage;
import org.loket.check.CheckAnswer;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckingAuthorisation;
import org.loket.correspondence.ReadingLetter;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.law.category.Verdict;
import org.loket.worklist.ReadingFile;

/** The lives of files that end without a permit. */
@HouseTest
class RefusedStoryTest {

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aWageBelowTheThresholdIsRefusedWithItsArticleAndTheAppealToTheMinister() throws IOException {
        CaseNumber number = journey.submit(SampleForms.engineer("40000"));
        assertThat(house.the(ExaminingCase.class)
                        .examine(People.EXAMINER, number)
                        .verdict())
                .isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThatThrownBy(() -> journey.propose(number, Journey.grant()))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .contains(Violation.of("outcome", "grant.condition-not-met", "wage-threshold")));
        journey.propose(number, refusal("wage-threshold"));
        journey.decide(number);
        assertThat(state(number).stage()).isEqualTo(Stage.REFUSED);
        assertThat(house.the(CheckingAuthorisation.class)
                        .check(
                                People.EMPLOYER,
                                new CheckQuestion(
                                        SampleForms.ANILA, SampleForms.ENTERPRISE, null, LocalDate.of(2027, 6, 1)))
                        .verdict())
                .isEqualTo(CheckAnswer.Verdict.NOT_ALLOWED);
        String letter = letter(number);
        assertThat(letter).contains("17, 1°", "Vlaamse minister", "één maand", "48.912,00");
    }

    @Test
    void aGroundThatTheFindingsDoNotShowIsNotAccepted() {
        CaseNumber number = journey.submit(SampleForms.engineer("40000"));
        house.the(ExaminingCase.class).examine(People.EXAMINER, number);
        assertThatThrownBy(() -> journey.propose(number, refusal("qualification-level")))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .containsExactly(Violation.of("grounds", "grounds.unknown", "qualification-level")));
    }

    @Test
    void aFileThatIsNotCompletedIsInadmissibleOnlyAfterTheTermAndHasNoAppealToTheMinister() throws IOException {
        CaseNumber number = journey.submit(SampleForms.engineer());
        house.the(AskingInformation.class).ask(People.EXAMINER, number, null, "Please add the job classification.");
        house.dayIs(LocalDate.of(2026, 12, 6));
        assertThatThrownBy(() -> journey.propose(number, inadmissible()))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .containsExactly(
                                Violation.of("grounds", "grounds.term-still-runs", LocalDate.of(2026, 12, 6))));
        house.dayIs(LocalDate.of(2026, 12, 7));
        journey.propose(number, inadmissible());
        journey.decide(number);
        assertThat(state(number).stage()).isEqualTo(Stage.INADMISSIBLE);
        assertThat(letter(number)).contains("Raad van State", "60 dagen", "geen beroep bij de minister");
    }

    @Test
    void anAnswerThatCrossesTheProposalStillCounts() {
        CaseNumber number = journey.submit(SampleForms.engineer());
        InformationRequestRecord question = house.the(AskingInformation.class)
                .ask(People.EXAMINER, number, null, "Please add the job classification.");
        house.dayIs(LocalDate.of(2026, 12, 8));
        journey.propose(number, inadmissible());
        house.the(AskingInformation.class).answer(People.EMPLOYER, number, question.id(), "Class C.");
        assertThat(state(number).stage()).isEqualTo(Stage.UNDER_EXAMINATION);
        assertThat(state(number).proposal()).isNull();
    }

    private CaseRecord state(CaseNumber number) {
        return house.the(ReadingFile.class)
                .forExamination(People.EXAMINER, number)
                .state();
    }

    private String letter(CaseNumber number) throws IOException {
        byte[] bytes = house.the(ReadingLetter.class).read(People.EMPLOYER, number);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Proposal refusal(String ground) {
        return new Proposal(Outcome.REFUSE, List.of(ground), null, null, null);
    }

    private static Proposal inadmissible() {
        return new Proposal(Outcome.INADMISSIBLE, List.of("NOT_COMPLETED_IN_TIME"), null, null, null);
    }
}
