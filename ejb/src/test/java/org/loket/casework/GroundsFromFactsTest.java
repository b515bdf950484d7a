package org.loket.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.kernel.json.RecordReader;
import org.loket.law.Facts;
import org.loket.law.refusal.Ground;
import org.loket.law.refusal.Weighed;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;
import org.loket.worklist.ReadingDesk;
import org.loket.worklist.ReadingFile;

/** What an official establishes calls for grounds, and a proposal has to reckon with them. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroundsFromFactsTest {

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void nothingIsCalledForOnASoundFile() {
        CaseNumber number = examined(SampleForms.engineer());

        assertThat(leeway(number).triggered()).isEmpty();
        assertThat(leeway(number).mayGrant()).isTrue();
    }

    @Test
    void fraudThatWasEstablishedLeavesNoChoice() {
        CaseNumber number = established("{\"circumstances\": {\"fraud\": true}}");

        assertThat(leeway(number).mustRelyOn())
                .extracting(Weighed::ground)
                .containsExactly(Ground.FRAUD_OR_FALSE_STATEMENTS);
        assertThat(leeway(number).mayGrant()).isFalse();
        assertThatThrownBy(() -> journey.propose(number, grantSaying("nevertheless")))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .containsExactly(Violation.of("outcome", "grant.ground-must-be-relied-on")));
        journey.propose(number, new Proposal(Outcome.REFUSE, List.of("FRAUD_OR_FALSE_STATEMENTS"), null, null, null));
        assertThat(file(number).stage()).isEqualTo(Stage.PROPOSED);
    }

    @Test
    void whoGrantsAlthoughASanctionIsRecordedSaysWhy() {
        CaseNumber number = established("{\"circumstances\": {\"sanctioned\": true}}");

        assertThat(leeway(number).mayRelyOn()).extracting(Weighed::ground).containsExactly(Ground.EMPLOYER_SANCTIONED);
        assertThat(leeway(number).mayGrant()).isTrue();
        assertThatThrownBy(() -> journey.propose(number, Journey.grant()))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .containsExactly(Violation.of("remark", "grant.ground-say-why")));
        journey.propose(number, grantSaying("The sanction was paid in 2020."));
        assertThat(file(number).stage()).isEqualTo(Stage.PROPOSED);
    }

    @Test
    void whatTheExaminationNamesIsNotNamedAgain() {
        CaseNumber number = established("{\"employer\": {\"employees\": 0}}");

        assertThat(leeway(number).toWeigh()).hasSize(1);
        assertThat(leeway(number).triggered()).isEmpty();
    }

    @Test
    void aFeeThatWasNotPaidClosesTheFile() {
        CaseNumber number = established("{\"circumstances\": {\"flemishFeePaid\": false, \"residenceFeePaid\": true}}");

        assertThat(leeway(number).notReceived()).containsExactly(Ground.FLEMISH_FEE_NOT_PAID);
        assertThat(leeway(number).mustRelyOn()).isEmpty();
    }

    @Test
    void whatIsEstablishedAfterTheExaminationIsSeenAtOnce() {
        CaseNumber number = examined(SampleForms.engineer());
        establish(number, "{\"circumstances\": {\"insolvent\": true}}");

        assertThat(leeway(number).mayRelyOn()).extracting(Weighed::ground).containsExactly(Ground.EMPLOYER_INSOLVENT);
    }

    @Test
    void whatIsEstablishedStandsInTheFile() {
        CaseNumber number = established("{\"circumstances\": {\"nonEuShare\": 85}}");

        assertThat(file(number).established()).containsExactly(new EstablishedFact("circumstances.nonEuShare", 85));
        assertThat(leeway(number).mayRelyOn())
                .extracting(Weighed::ground)
                .containsExactly(Ground.WORKFORCE_MOSTLY_FROM_OUTSIDE_EU);
    }

    @Test
    void aShareThatCannotBeIsRefused() {
        CaseNumber number = journey.submit(SampleForms.engineer());

        assertThatThrownBy(() -> establish(number, "{\"circumstances\": {\"nonEuShare\": 101}}"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .containsExactly(Violation.of("circumstances.nonEuShare", "facts.percentage")));
    }

    private CaseNumber established(String facts) {
        CaseNumber number = journey.submit(SampleForms.engineer());
        establish(number, facts);
        house.the(ExaminingCase.class).examine(People.EXAMINER, number);
        return number;
    }

    private CaseNumber examined(ApplicationForm form) {
        CaseNumber number = journey.submit(form);
        house.the(ExaminingCase.class).examine(People.EXAMINER, number);
        return number;
    }

    private void establish(CaseNumber number, String facts) {
        house.the(EstablishingFacts.class)
                .establish(
                        People.EXAMINER,
                        number,
                        null,
                        RecordReader.read(facts, Facts.class),
                        "Report of the inspection.");
    }

    private Leeway leeway(CaseNumber number) {
        return house.the(ReadingDesk.class).of(People.EXAMINER, number).leeway();
    }

    private CaseRecord file(CaseNumber number) {
        return house.the(ReadingFile.class)
                .forExamination(People.EXAMINER, number)
                .state();
    }

    private static Proposal grantSaying(String remark) {
        Proposal grant = Journey.grant();
        return new Proposal(grant.outcome(), List.of(), grant.validFrom(), grant.validUntil(), remark);
    }
}
