package org.loket.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.casework.AskingInformation;
import org.loket.casework.DecidingCase;
import org.loket.casework.ExaminingCase;
import org.loket.casework.Leeway;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.correspondence.PreviewingLetter;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.Stale;
import org.loket.kernel.Wording;
import org.loket.law.Finding;
import org.loket.law.category.Category;
import org.loket.law.refusal.Ground;
import org.loket.notice.DeliveringNotices;
import org.loket.worklist.CaseLine;
import org.loket.worklist.Desk;
import org.loket.worklist.ReadingDesk;
import org.loket.worklist.ReadingFile;
import org.loket.worklist.Returned;
import org.loket.worklist.Told;

/** What lies on the desk of the official who works on a case. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestHouse house = new TestHouse(TODAY);
    private final Journey journey = new Journey(house);

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void beforeTheExaminationOnlyInadmissibilityCanBeProposed() {
        Leeway leeway = desk(journey.submit(SampleForms.engineer())).leeway();
        assertThat(leeway.mayGrant()).isFalse();
        assertThat(leeway.unmet()).isEmpty();
        assertThat(leeway.inadmissible())
                .contains(Ground.FLEMISH_FEE_NOT_PAID)
                .doesNotContain(Ground.NOT_COMPLETED_IN_TIME);
    }

    @Test
    void aGrantRunsFromTheContractToTheLastDayThatTheLawAllowsAndSaysWhy() {
        Leeway leeway = examined(SampleForms.engineer());
        assertThat(leeway.mayGrant()).isTrue();
        assertThat(leeway.validFrom()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(leeway.validUntil()).isEqualTo(LocalDate.of(2029, 12, 31));
        assertThat(leeway.limit().reason().in(Wording.of(Locale.forLanguageTag("en"))))
                .isNotBlank();
    }

    @Test
    void aConditionThatIsNotMetStandsInTheWayOfAGrantAndIsAGroundOfRefusal() {
        Leeway leeway = examined(SampleForms.engineer("41000"));
        assertThat(leeway.mayGrant()).isFalse();
        assertThat(leeway.against()).extracting(Finding::condition).containsExactly("wage-threshold");
        assertThat(leeway.mandatory()).doesNotContain(Ground.CONDITION_NOT_MET);
        assertThat(leeway.optional()).contains(Ground.EMPLOYER_INSOLVENT);
    }

    @Test
    void whatIsNotKnownIsPutInAQuestionAtOnce() {
        Leeway leeway = examined(SampleForms.engineerWithLittleSaid());
        assertThat(leeway.unknown())
                .extracting(Finding::condition)
                .containsExactlyInAnyOrder("function-requires-higher-education", "employer-standing");
        assertThat(leeway.toWeigh()).extracting(Finding::condition).containsExactly("employer-standing");
        assertThat(leeway.question().lines()).hasSize(3).anyMatch(line -> line.contains("hoger onderwijs"));
        assertThat(leeway.answerBy()).isEqualTo(TODAY.plusDays(15));
        assertThat(examined(SampleForms.engineer()).question()).isEmpty();
    }

    @Test
    void everyConditionHasAQuestion() {
        for (Category category : Category.values()) {
            org.loket.law.category.Admission.forApplicationSubmittedOn(
                            TODAY, category, SampleForms.engineer().facts())
                    .findings()
                    .forEach(finding -> assertThat(Wording.LANGUAGES)
                            .allMatch(language -> Wording.of(language).knows("question." + finding.condition())));
        }
    }

    @Test
    void aFileThatIsNotCompletedCanBeClosedOnceTheTermIsOver() {
        CaseNumber number = journey.submit(SampleForms.engineer());
        house.the(AskingInformation.class).ask(People.EXAMINER, number, null, "Which joint committee?");
        house.dayIs(TODAY.plusDays(15));
        assertThat(desk(number).leeway().inadmissible()).doesNotContain(Ground.NOT_COMPLETED_IN_TIME);
        house.dayIs(TODAY.plusDays(16));
        assertThat(desk(number).leeway().inadmissible()).contains(Ground.NOT_COMPLETED_IN_TIME);
        house.dayIs(TODAY);
    }

    @Test
    void everyExaminationIsKeptAndTheNewestLiesOnTop() {
        CaseNumber number = journey.submit(SampleForms.engineer());
        house.the(ExaminingCase.class).examine(People.EXAMINER, number, null);
        house.the(ExaminingCase.class).examine(People.OTHER_EXAMINER, number, null);
        assertThat(desk(number).examinations()).extracting("by").containsExactly("examiner2", "examiner");
    }

    @Test
    void whoPressesTwiceExaminesOnce() {
        CaseNumber number = journey.submit(SampleForms.engineer());
        long version = desk(number).file().state().version();
        house.the(ExaminingCase.class).examine(People.EXAMINER, number, version);
        assertThatThrownBy(() -> house.the(ExaminingCase.class).examine(People.EXAMINER, number, version))
                .isInstanceOf(Stale.class);
    }

    @Test
    void otherFilesOfTheSameWorkerAndEmployerLieBesideIt() {
        CaseNumber older = journey.submit(SampleForms.engineerNamed("Linh", "Tran", "D0000001"));
        CaseNumber colleague = journey.submit(SampleForms.engineerNamed("Minh", "Le", "D0000002"));
        CaseNumber number = journey.submit(SampleForms.engineerNamed("Linh", "Tran", "D0000001"));
        Desk desk = desk(number);
        assertThat(desk.ofWorker()).extracting(CaseLine::number).containsExactly(older);
        assertThat(desk.ofEmployer())
                .extracting(CaseLine::number)
                .contains(colleague)
                .doesNotContain(older);
    }

    @Test
    void aDecisionShowsWhomItWasTold() {
        CaseNumber number = journey.proposeGrant(SampleForms.engineer());
        assertThat(desk(number).told()).isEmpty();
        journey.decide(number);
        assertThat(desk(number).told()).extracting(Told::deliveredAt).containsExactly(null, null);
        DeliveringNotices delivering = house.the(DeliveringNotices.class);
        delivering.deliver(delivering.owed(100));
        assertThat(desk(number).told()).extracting(Told::receiver).containsExactlyInAnyOrder("ENTERPRISE", "WORKER");
        assertThat(desk(number).told()).extracting(Told::deliveredAt).doesNotContainNull();
    }

    @Test
    void whyAProposalWasSentBackLiesOnTopAndIsNotForTheApplicant() {
        CaseNumber number = journey.proposeGrant(SampleForms.engineer());
        house.the(DecidingCase.class).sendBack(People.DECIDER, number, null, "The last day is too early.");
        journey.propose(number, Journey.grant());
        house.the(DecidingCase.class).sendBack(People.LEAD, number, null, "And now too late.");
        assertThat(desk(number).returned())
                .extracting(Returned::remark)
                .containsExactly("And now too late.", "The last day is too early.");
        assertThat(desk(number).returned()).extracting(Returned::by).containsExactly("lead", "decider");
        assertThat(house.the(ReadingFile.class)
                        .forApplicant(People.EMPLOYER, number)
                        .history())
                .extracting("kind")
                .doesNotContain("proposal-sent-back");
    }

    @Test
    void theLetterOfAProposalIsSeenAsADraftAndNotKept() throws Exception {
        CaseNumber granted = journey.proposeGrant(SampleForms.engineer());
        assertThat(preview(granted)).contains("Ontwerp.").contains("Volgt bij de beslissing");
        CaseNumber refused = journey.submit(SampleForms.engineer("41000"));
        house.the(ExaminingCase.class).examine(People.EXAMINER, refused);
        journey.propose(refused, new Proposal(Outcome.REFUSE, List.of("wage-threshold"), null, null, null));
        assertThat(preview(refused)).contains("Ontwerp.").contains("ontwerp, niet beslist");
        assertThat(house.sql("select count(*) from letter where case_number in ('" + granted + "', '" + refused + "')"))
                .isEqualTo(0L);
    }

    @Test
    void withoutAProposalThereIsNothingToPreviewAndOnlyStaffLooks() {
        CaseNumber number = journey.submit(SampleForms.engineer());
        assertThatThrownBy(() -> preview(number)).isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> house.the(PreviewingLetter.class).preview(People.EMPLOYER, number))
                .isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> house.the(ReadingDesk.class).of(People.EMPLOYER, number))
                .isInstanceOf(NotEntitled.class);
    }

    @Test
    void theWholeDeskIsReadInABoundedNumberOfStatements() {
        CaseNumber number = journey.proposeGrant(SampleForms.engineer());
        journey.decide(number);
        assertThat(StatementCount.of(() -> desk(number))).isLessThanOrEqualTo(15);
    }

    private Desk desk(CaseNumber number) {
        return house.the(ReadingDesk.class).of(People.EXAMINER, number);
    }

    private Leeway examined(org.loket.intake.ApplicationForm form) {
        CaseNumber number = journey.submit(form);
        house.the(ExaminingCase.class).examine(People.EXAMINER, number);
        return desk(number).leeway();
    }

    private String preview(CaseNumber number) throws Exception {
        byte[] letter = house.the(PreviewingLetter.class).preview(People.DECIDER, number);
        try (var document = Loader.loadPDF(letter)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
