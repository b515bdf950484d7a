package org.loket.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.casework.AskingInformation;
import org.loket.casework.EstablishingFacts;
import org.loket.casework.ExaminingCase;
import org.loket.casework.FeeOwed;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Money;
import org.loket.kernel.json.RecordReader;
import org.loket.law.Facts;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;
import org.loket.worklist.ReadingFile;

/** The applicant is told to pay and to complete the file, for without either nothing is decided. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatTheApplicantMustDoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestHouse house = new TestHouse(TODAY);
    private final Journey journey = new Journey(house);

    @BeforeEach
    void itIsToday() {
        house.dayIs(TODAY);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, ''", "2026-09-01, fee-due ENTERPRISE"})
    void theEmployerIsToldOfTheFeeFromTheDayOnThatThereIsOne(LocalDate submittedOn, String told) {
        house.dayIs(submittedOn);
        CaseNumber number = journey.submit(SampleForms.engineer());
        assertThat(told(number, "fee-due")).isEqualTo(told);
        assertThat(fee(number)).isEqualTo(told.isEmpty() ? null : Money.of("180"));
    }

    @Test
    void theEmployerIsToldAgainWhenThePaymentIsNotFoundAndReadsSoInTheFile() {
        CaseNumber number = journey.submit(SampleForms.engineer());
        assertThat(paid(number)).isNull();

        establish(number, false);
        assertThat(told(number, "fee-due")).isEqualTo("fee-due ENTERPRISE, fee-due ENTERPRISE");
        assertThat(paid(number)).isFalse();

        establish(number, true);
        assertThat(told(number, "fee-due")).isEqualTo("fee-due ENTERPRISE, fee-due ENTERPRISE");
        assertThat(paid(number)).isTrue();
    }

    @Test
    void bothPartiesAreToldThatAFileIsIncompleteWhereTheExaminationFoundSo() {
        CaseNumber number = asked(SampleForms.engineerWithLittleSaid());
        assertThat(told(number, "incomplete")).isEqualTo("incomplete ENTERPRISE, incomplete WORKER");
        assertThat(told(number, "information-asked")).isEmpty();
    }

    @Test
    void aQuestionAboutAFileThatLacksNothingIsAQuestion() {
        CaseNumber number = asked(SampleForms.engineer());
        assertThat(told(number, "information-asked"))
                .isEqualTo("information-asked ENTERPRISE, information-asked WORKER");
        assertThat(told(number, "incomplete")).isEmpty();
    }

    private CaseNumber asked(ApplicationForm form) {
        CaseNumber number = journey.submit(form);
        house.the(ExaminingCase.class).examine(People.EXAMINER, number);
        house.the(AskingInformation.class).ask(People.EXAMINER, number, null, "Does the job need higher education?");
        return number;
    }

    private void establish(CaseNumber number, boolean paid) {
        Facts facts = RecordReader.read("{\"circumstances\": {\"flemishFeePaid\": " + paid + "}}", Facts.class);
        house.the(EstablishingFacts.class)
                .establish(People.EXAMINER, number, null, facts, "The bank statement of today.");
    }

    private Money fee(CaseNumber number) {
        FeeOwed fee = read(number);
        return fee == null ? null : fee.amount();
    }

    private Boolean paid(CaseNumber number) {
        return read(number).paid();
    }

    private FeeOwed read(CaseNumber number) {
        return house.the(ReadingFile.class)
                .forApplicant(People.EMPLOYER, number)
                .state()
                .fee();
    }

    private String told(CaseNumber file, String kind) {
        return (String)
                house.sql("select coalesce(string_agg(kind || ' ' || receiver_kind, ', ' order by receiver_kind), '')"
                        + " from notice where kind = '" + kind + "' and case_number = '" + file + "'");
    }
}
