package org.loket.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.loket.casework.ExaminingCase;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.casework.ReadingCase;
import org.loket.casework.Stage;
import org.loket.correspondence.ProvingWindow;
import org.loket.employment.EmploymentState;
import org.loket.employment.EndGiven;
import org.loket.employment.Finality;
import org.loket.employment.ReadingEmployment;
import org.loket.employment.ReportingEmployment;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotKnown;
import org.loket.kernel.Violation;
import org.loket.register.Ending;
import org.loket.register.PermitState;
import org.loket.share.ShareCode;
import org.loket.share.SharePurpose;
import org.loket.story.HouseTest;
import org.loket.story.Offers;
import org.loket.story.People;

/** An offer that is accepted ends the work with the present employer, or finds it ended. */
@HouseTest
class OffersAndEndOfWorkTest extends OutcomesOfOffers {

    @Test
    void whoStillWorksLeavesOnTheDayBeforeAndThePresentEmployerLearnsThatDayAlone() {
        CaseNumber offer = accepted();
        assertThat(offers.toldTo(People.EMPLOYER, permit.caseNumber(), offer)).containsExactly("fee-due", "granted");
        offers.sweepOn(OBJECT_UNTIL.plusDays(1));

        LocalDate last = OBJECT_UNTIL;
        assertThat(offers.read(anila, offer).effectiveOn()).isEqualTo(last.plusDays(1));
        assertThat(offers.now(permit).forItsEmployer().endedOn()).isEqualTo(last);
        assertThat(offers.toldTo(People.EMPLOYER, permit.caseNumber(), offer))
                .containsExactly("fee-due", "granted", "employment-ending");
        assertThat(house.inTransaction(() ->
                        house.the(ReadingEmployment.class).of(permit.number()).orElseThrow()))
                .satisfies(work -> {
                    assertThat(work.state()).isEqualTo(EmploymentState.ENDED);
                    assertThat(work.finalBy()).isEqualTo(Finality.AUTHORITY);
                    assertThat(work.endedOn()).isEqualTo(last);
                    assertThat(work.settledBecause()).isNull();
                });

        offers.sweepOn(last.plusDays(1));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.SUCCEEDED);
        assertThat(offers.now(permit).overOn()).isEqualTo(last);
        assertThat(offers.now(permit).forItsEmployer().state()).isEqualTo(PermitState.LAPSED);
        assertThat(offers.toldTo(People.EMPLOYER, permit.caseNumber(), offer))
                .containsExactly("fee-due", "granted", "employment-ending");
    }

    @Test
    void anEndThatWasKnownBeforeStaysAndIsNotToldAgain() {
        CaseNumber offer = accepted();
        house.the(ReportingEmployment.class)
                .ended(anila, permit.number(), new EndGiven(LocalDate.of(2027, 6, 30), "I leave."));
        offers.sweepOn(LocalDate.of(2027, 7, 1));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.IN_SEARCH_WINDOW);
        offers.sweepOn(OBJECT_UNTIL.plusDays(1));
        assertThat(state(offer)).isEqualTo(TransferState.SETTLED);
        offers.sweepOn(OBJECT_UNTIL.plusDays(1));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.SUCCEEDED);
        assertThat(offers.now(permit).endedOn()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(offers.toldTo(People.EMPLOYER, permit.caseNumber(), offer))
                .containsExactly("fee-due", "granted", "employment-end-reported", "permit-ended");
    }

    @Test
    void acceptedOnTheLastDayOfTheWindowTheWindowStaysOpenUntilItIsDecided() {
        CaseNumber offer = acceptedOnTheLastDayOfTheWindow();
        offers.sweepOn(OFFERED.plusDays(1));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.IN_SEARCH_WINDOW);
        offers.sweepOn(OFFERED.plusDays(46));
        assertThat(state(offer)).isEqualTo(TransferState.SETTLED);
        offers.sweepOn(OFFERED.plusDays(46));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.SUCCEEDED);
    }

    @Test
    void objectedAfterTheLastDayOfTheWindowThePermitLapsesOnThatDay() {
        CaseNumber offer = acceptedOnTheLastDayOfTheWindow();
        house.dayIs(OFFERED.plusDays(20));
        object(offer);
        offers.sweepOn(OFFERED.plusDays(20));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.LAPSED);
        assertThat(offers.now(permit).overBy()).isEqualTo(Ending.WINDOW);
        assertThat(offers.now(permit).overOn()).isEqualTo(OFFERED);
    }

    @Test
    void anOfferIsAnsweredBeforeTheWindowIsOver() {
        house.dayIs(LocalDate.of(2027, 2, 1));
        endsOn(LocalDate.of(2027, 1, 31));
        house.dayIs(LocalDate.of(2028, 1, 28));
        CaseNumber offer = offers.make(
                People.OTHER_EMPLOYER,
                permit,
                Offers.engineer("60000", LocalDate.of(2028, 3, 1), LocalDate.of(2029, 6, 30)));
        assertThat(offers.read(anila, offer).answerBy()).isEqualTo(LocalDate.of(2028, 1, 31));
        offers.sweepOn(LocalDate.of(2028, 2, 1));
        assertThat(state(offer)).isIn(TransferState.LAPSED, TransferState.VOID);
        assertDeclinedAsUnknown(() -> offers.make(People.OTHER_EMPLOYER, permit, JOB));
    }

    @Test
    void whereThePermitIsGoneSilenceHasNoEffectAndNobodyCanGrant() {
        house.dayIs(LocalDate.of(2027, 2, 1));
        endsOn(LocalDate.of(2027, 1, 31));
        CaseNumber offer = accepted();
        CaseNumber another = ordinaryGrantFrom(OFFERED.plusDays(5));
        offers.sweepOn(OFFERED.plusDays(5));
        assertThat(offers.now(permit).state()).isEqualTo(PermitState.SUCCEEDED);
        assertThat(another).isNotEqualTo(offer);
        assertThat(state(offer)).isEqualTo(TransferState.VOID);
        assertThat(offers.toldTo(anila, offer)).contains("transfer-void");
        assertThat(offers.toldTo(People.OTHER_EMPLOYER, offer)).endsWith("transfer-void");

        offers.sweepOn(OBJECT_UNTIL.plusDays(1));
        assertThat(house.inTransaction(() -> house.the(ReadingCase.class).of(offer))
                        .stage())
                .isEqualTo(Stage.UNDER_EXAMINATION);
        assertThatThrownBy(() -> journey.propose(
                        offer, new Proposal(Outcome.GRANT, List.of(), OBJECT_UNTIL, JOB.endsOn(), null)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(Violation::code)
                        .contains("grant.permit-gone"));
        object(offer);
        assertThat(state(offer)).isEqualTo(TransferState.OBJECTED);
    }

    @Test
    void theCheckFollowsTheTransferFromStepToStep() {
        CaseNumber offer = offered();
        LocalDate first = OBJECT_UNTIL.plusDays(1);
        assertThat(offers.answers(OFFERED)).containsExactly("ALLOWED authorised", "NOT_ALLOWED no-authorisation");
        offers.contract(People.OTHER_EMPLOYER, offer);
        accept(offer);
        assertThat(offers.answers(OFFERED)).containsExactly("ALLOWED authorised", "NOT_ALLOWED no-authorisation");
        offers.sweepOn(first.minusDays(1));
        assertThat(offers.answers(first)).containsExactly("ALLOWED authorised", "NOT_ALLOWED no-authorisation");
        offers.sweepOn(first);
        assertThat(offers.answers(first.minusDays(1)))
                .containsExactly("ALLOWED authorised", "NOT_ALLOWED not-yet-valid");
        assertThat(offers.answers(first)).containsExactly("NOT_ALLOWED employment-ended", "ALLOWED authorised");
        offers.sweepOn(first);
        assertThat(offers.answers(first)).containsExactly("NOT_ALLOWED employment-ended", "ALLOWED authorised");
    }

    @Test
    void aCodeShowsUntilWhenTheWorkerMayBeHiredAsLongAsTheWindowIsOpen() {
        house.dayIs(LocalDate.of(2027, 2, 1));
        endsOn(LocalDate.of(2027, 1, 31));
        ShareCode code = code(SharePurpose.SEARCH_WINDOW);
        SeeingWindow seeing = house.the(SeeingWindow.class);
        LocalDate born = LocalDate.of(1990, 5, 1);
        assertThat(seeing.see(People.OTHER_EMPLOYER, code, born, Offers.NEW_EMPLOYER)
                        .lastDay())
                .isEqualTo(LocalDate.of(2028, 1, 31));
        house.the(ReportingEmployment.class).goesOn(People.EMPLOYER, permit.number(), "A mistake.");
        assertThatThrownBy(() -> seeing.see(People.OTHER_EMPLOYER, code, born, Offers.NEW_EMPLOYER))
                .isInstanceOf(NotKnown.class);
    }

    @Test
    void theProofOfTheWindowCarriesACodeThatOpensIt() throws IOException {
        house.dayIs(LocalDate.of(2027, 2, 1));
        endsOn(LocalDate.of(2027, 1, 31));
        String read;
        try (PDDocument proof = Loader.loadPDF(house.the(ProvingWindow.class).prove(anila, permit.number()))) {
            read = new PDFTextStripper().getText(proof);
        }
        Matcher printed = Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}").matcher(read);
        assertThat(printed.find()).isTrue();
        assertThat(house.the(SeeingWindow.class)
                        .see(
                                People.OTHER_EMPLOYER,
                                ShareCode.of(printed.group()),
                                LocalDate.of(1990, 5, 1),
                                Offers.NEW_EMPLOYER)
                        .lastDay())
                .isEqualTo(LocalDate.of(2028, 1, 31));
    }

    private CaseNumber acceptedOnTheLastDayOfTheWindow() {
        regime("job-search-window", "NINETY_DAYS");
        LocalDate ended = OFFERED.minusDays(90);
        house.dayIs(ended.plusDays(1));
        endsOn(ended);
        assertThat(offers.now(permit).window().lastDay()).isEqualTo(OFFERED);
        return accepted();
    }

    private void endsOn(LocalDate day) {
        house.the(ReportingEmployment.class)
                .ended(People.EMPLOYER, permit.number(), new EndGiven(day, "Notice given."));
    }

    private CaseNumber ordinaryGrantFrom(LocalDate day) {
        CaseNumber number = journey.submit(offers.form());
        house.the(ExaminingCase.class).examine(People.EXAMINER, number);
        journey.propose(number, new Proposal(Outcome.GRANT, List.of(), day, LocalDate.of(2029, 12, 31), null));
        journey.decide(number);
        return number;
    }
}
