package org.loket.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.loket.amendment.Subject;
import org.loket.casework.AskingInformation;
import org.loket.casework.DecidingCase;
import org.loket.casework.ReadingCase;
import org.loket.casework.Stage;
import org.loket.check.CheckAnswer;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckingAuthorisation;
import org.loket.correspondence.ReadingLetter;
import org.loket.intake.DraftingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.NotKnown;
import org.loket.law.Finding;
import org.loket.law.category.Slot;
import org.loket.law.refusal.Ground;
import org.loket.register.PermitState;
import org.loket.story.HouseTest;
import org.loket.story.Offers;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.withdrawal.AnsweringHearing;
import org.loket.withdrawal.DecidingWithdrawal;
import org.loket.withdrawal.WithdrawalGiven;
import org.loket.withdrawal.WithdrawalProposal;
import org.loket.withdrawal.WithdrawingPermit;
import org.loket.worklist.ApplicantFiles;
import org.loket.worklist.Happened;
import org.loket.worklist.ReadingFile;

/** What the authority may say to an offer that was accepted, until when, and who hears of it. */
@HouseTest
class ObjectedOffersTest extends OutcomesOfOffers {

    @Test
    void thePresentEmployerMeetsNoTraceOfAnOfferAnywhere() {
        CheckAnswer before = check();
        List<String> history = historyForThePresentEmployer();
        CaseNumber offer = accepted();
        assertThat(house.the(ReadingTransfers.class).own(People.EMPLOYER)).isEmpty();
        assertThatThrownBy(() -> offers.read(People.EMPLOYER, offer)).isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> house.the(ReadingFile.class).forApplicant(People.EMPLOYER, offer))
                .isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> house.the(ReadingLetter.class).read(People.EMPLOYER, offer))
                .isInstanceOf(NotKnown.class);
        assertThatThrownBy(() -> house.the(DraftingApplication.class).read(People.EMPLOYER, offer))
                .isInstanceOf(NotKnown.class);
        assertThat(house.the(ApplicantFiles.class)
                        .page(People.EMPLOYER, SampleForms.ENTERPRISE, null, 200)
                        .items())
                .noneMatch(line -> line.number().equals(offer));
        assertThat(historyForThePresentEmployer()).isEqualTo(history);
        assertThat(check().verdict()).isEqualTo(before.verdict());
        assertThat(check().validUntil()).isEqualTo(before.validUntil());
        assertThat(check().grounds()).isEqualTo(before.grounds());
        assertThat(offers.toldTo(People.EMPLOYER, offer)).isEmpty();
    }

    private CheckAnswer check() {
        return house.the(CheckingAuthorisation.class)
                .check(People.EMPLOYER, new CheckQuestion(offers.worker(), SampleForms.ENTERPRISE, null, OFFERED));
    }

    private List<String> historyForThePresentEmployer() {
        return house.the(ReadingFile.class).forApplicant(People.EMPLOYER, permit.caseNumber()).history().stream()
                .map(Happened::kind)
                .filter(kind -> !kind.equals("notice-delivered") && !kind.equals("letter-made"))
                .toList();
    }

    @Test
    void anObjectionTakesTwoPeopleAndIsSentWithTheWayToAppeal() throws IOException {
        CaseNumber offer = accepted();
        journey.propose(offer, Offers.objection("FRAUD_OR_FALSE_STATEMENTS"));
        assertDeclined("four-eyes", () -> house.the(DecidingCase.class).decide(People.EXAMINER, offer, null));
        journey.decide(offer);
        assertThat(state(offer)).isEqualTo(TransferState.OBJECTED);
        assertThat(offers.toldTo(anila, offer)).endsWith("transfer-objected");
        assertThat(offers.toldTo(People.OTHER_EMPLOYER, offer))
                .containsExactly("transfer-accepted", "transfer-objected");
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.VALID);
        assertThat(offers.now(permit).endedOn()).isNull();
        try (PDDocument letter = Loader.loadPDF(house.the(ReadingLetter.class).read(anila, offer))) {
            assertThat(new PDFTextStripper().getText(letter))
                    .contains(
                            "Bezwaar tegen de overdracht",
                            "Waarom wij bezwaar maken",
                            "beroep instellen bij de bevoegde Vlaamse minister")
                    .doesNotContain("0403.019.261", "Scheldewerk");
        }
        offers.sweepOn(OBJECT_UNTIL.plusDays(1));
        assertThat(state(offer)).isEqualTo(TransferState.OBJECTED);
    }

    @Test
    void anObjectionThatIsOnlyProposedWhenTheTermIsOverComesTooLate() {
        CaseNumber offer = accepted();
        house.dayIs(OBJECT_UNTIL);
        journey.propose(offer, Offers.objection("FRAUD_OR_FALSE_STATEMENTS"));
        offers.sweepOn(OBJECT_UNTIL.plusDays(1));
        assertThat(state(offer)).isEqualTo(TransferState.SETTLED);
        assertDeclined("already-decided", () -> journey.decide(offer));
    }

    @Test
    void aQuestionStopsTheTermToObject() {
        CaseNumber offer = accepted();
        house.dayIs(OFFERED.plusDays(10));
        UUID question = house.the(AskingInformation.class)
                .ask(People.EXAMINER, offer, null, "Which joint committee?")
                .id();
        offers.sweepOn(OBJECT_UNTIL.plusDays(5));
        assertThat(state(offer)).isEqualTo(TransferState.ACCEPTED);
        assertThat(offers.read(anila, offer).objectionUntil()).isNull();
        house.the(AskingInformation.class).answer(People.OTHER_EMPLOYER, offer, question, "200.");
        LocalDate later = OBJECT_UNTIL.plusDays(40);
        assertThat(offers.read(anila, offer).objectionUntil()).isEqualTo(later);
        offers.sweepOn(later.plusDays(1));
        assertThat(state(offer)).isEqualTo(TransferState.SETTLED);
    }

    @Test
    void aContractThatIsMissingWhenTheTermIsOverIsAskedAndTheClockStandsStillUntilItIsThere() {
        CaseNumber offer = offered();
        accept(offer);
        assertThat(offers.read(People.OTHER_EMPLOYER, offer).missing()).containsExactly(Slot.CONTRACT);
        offers.sweepOn(OBJECT_UNTIL.plusDays(1));
        offers.sweepOn(OBJECT_UNTIL.plusDays(2));
        assertThat(house.inTransaction(() -> house.the(ReadingCase.class).of(offer)))
                .satisfies(one -> {
                    assertThat(one.stage()).isEqualTo(Stage.WAITING_FOR_INFORMATION);
                    assertThat(one.requests()).hasSize(1);
                    assertThat(one.requests().get(0).question()).contains("arbeidsovereenkomst");
                });
        offers.contract(People.OTHER_EMPLOYER, offer);
        UUID question = house.inTransaction(() -> house.the(ReadingCase.class).of(offer))
                .requests()
                .get(0)
                .id();
        house.the(AskingInformation.class).answer(People.OTHER_EMPLOYER, offer, question, "There it is.");
        offers.sweepOn(OBJECT_UNTIL.plusDays(3));
        assertThat(state(offer)).isEqualTo(TransferState.SETTLED);
    }

    @Test
    void whereTheRegimeAsksForATimeWithTheFirstEmployerItIsAFinding() {
        amend(Subject.VALUE, "first-employer.least", "P8M");
        CaseNumber offer = accepted();
        assertThat(house.inTransaction(() -> house.the(ReadingCase.class).of(offer))
                        .examination()
                        .findings())
                .filteredOn(finding -> finding.condition().equals("first-employer-period"))
                .extracting(Finding::required, Finding::found)
                .containsExactly(tuple(LocalDate.of(2027, 9, 1), JOB.startsOn()));
    }

    @Test
    void aPermitThatIsWithdrawnMeanwhileGoesNowhereAlsoWhenTheDayIsStillToCome() {
        CaseNumber accepted = accepted();
        CaseNumber open = offers.make(Offers.THIRD, permit, JOB);
        withdrawFrom(OBJECT_UNTIL.plusDays(100));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.VALID);
        assertThat(state(accepted)).isEqualTo(TransferState.VOID);
        assertThat(state(open)).isEqualTo(TransferState.VOID);
        assertDeclined("transfer.void", () -> accept(open));
        assertDeclinedAsUnknown(() -> offers.make(Offers.THIRD, permit, JOB));
        offers.sweepOn(OBJECT_UNTIL.plusDays(1));
        assertThat(state(accepted)).isEqualTo(TransferState.VOID);
        assertThat(offers.toldTo(People.OTHER_EMPLOYER, accepted)).endsWith("transfer-void");
    }

    private void withdrawFrom(LocalDate day) {
        house.the(WithdrawingPermit.class)
                .begin(People.EXAMINER, permit.number(), new WithdrawalGiven(Ground.PUBLIC_ORDER, day, null));
        house.the(AnsweringHearing.class).answer(People.EMPLOYER, permit.number(), "We know nothing of it.");
        house.the(AnsweringHearing.class).answer(anila, permit.number(), "I did nothing.");
        house.the(WithdrawingPermit.class)
                .propose(
                        People.EXAMINER,
                        permit.number(),
                        null,
                        new WithdrawalProposal(WithdrawalProposal.Outcome.WITHDRAW, "The judgment is final."));
        house.the(DecidingWithdrawal.class).decide(People.DECIDER, permit.number(), null);
    }
}
