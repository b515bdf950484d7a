package org.loket.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.access.Actor;
import org.loket.casework.ExaminingCase;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.employment.EndGiven;
import org.loket.employment.ReportingEmployment;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.Nationality;
import org.loket.kernel.PermitNumber;
import org.loket.party.Parties;
import org.loket.party.WorkerIdentity;
import org.loket.register.Permits;
import org.loket.share.SharePurpose;
import org.loket.share.SharingCode;
import org.loket.share.SharingCode.Wish;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;

/** Whoever needs no permit, waits for one, looks for work or shows an annex. The permit of the story runs from 2027 to 2029. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JudgementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final EnterpriseNumber ELSEWHERE = EnterpriseNumber.of("0428759497");
    private static final NationalNumber NOBODYS = NationalNumber.of("85.07.30-033.28");

    private final TestHouse house = new TestHouse(TODAY);
    private final Journey journey = new Journey(house);
    private CaseNumber granted;
    private CheckAnswer undecided;
    private CheckAnswer undecidedElsewhere;

    @BeforeAll
    void aPermitIsGranted() {
        granted = journey.proposeGrant(SampleForms.engineer());
        undecided = check(new CheckQuestion(SampleForms.ANILA, SampleForms.ENTERPRISE, null, TODAY));
        undecidedElsewhere = check(new CheckQuestion(SampleForms.ANILA, ELSEWHERE, null, TODAY));
        journey.decide(granted);
    }

    @Test
    void aFirstPermitThatIsNotDecidedAllowsNothingAndSaysWhyToItsEmployerOnly() {
        assertThat(undecided.verdict()).isEqualTo(CheckAnswer.Verdict.NOT_ALLOWED);
        assertThat(codes(undecided)).isEqualTo("no-authorisation undecided");
        assertThat(codes(undecidedElsewhere)).isEqualTo("no-authorisation");
    }

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest(name = "{0} shown by a worker who is unknown: {1} {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,   NOT_ALLOWED,             no-authorisation",
                "FRA, ALLOWED_WITH_CONDITIONS, free-movement-shown",
                "CHE, ALLOWED_WITH_CONDITIONS, free-movement-shown",
                "ISL, ALLOWED_WITH_CONDITIONS, free-movement-shown",
                "GBR, NOT_ALLOWED,             no-authorisation",
                "IND, NOT_ALLOWED,             no-authorisation",
                "XXX, NOT_ALLOWED,             no-authorisation"
            })
    void aNationalityOnAPassportIsAConditionOfTheAnswer(String code, CheckAnswer.Verdict verdict, String grounds) {
        Nationality shown = code == null ? null : Nationality.of(code);
        CheckAnswer answer = check(new CheckQuestion(NOBODYS, null, null, shown, null, ELSEWHERE, null, TODAY));
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(codes(answer)).isEqualTo(grounds);
        assertThat(answer.validUntil()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "FRA, 17.07.30-033.84, 2017-07-30",
        "CHE, 85.07.30-035.26, 1985-07-30",
        "ISL, 85.07.30-037.24, 1985-07-30"
    })
    void whoeverIsKnownToComeUnderFreeMovementMayWorkForEverybody(String nationality, String named, LocalDate born) {
        NationalNumber number = NationalNumber.of(named);
        house.inTransaction(() -> house.the(Parties.class)
                .recognise(new WorkerIdentity("Marie", "Petit", born, nationality, number, nationality)));

        CheckAnswer answer = check(new CheckQuestion(number, ELSEWHERE, "2512", TODAY));
        assertThat(answer.verdict()).isEqualTo(CheckAnswer.Verdict.ALLOWED);
        assertThat(codes(answer)).isEqualTo("free-movement");
        assertThat(answer.grounds().get(0).citation().article()).isEqualTo("2-10");
    }

    @ParameterizedTest(name = "{0} on {1}: {2} until {3}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    RESIDENCE_CARD, 2027-01-01, ALLOWED,                 2029-12-31, authorised
                    ANNEX_46,       2027-01-01, ALLOWED_WITH_CONDITIONS, 2027-03-31, authorised annex-46
                    ANNEX_46,       2027-03-31, ALLOWED_WITH_CONDITIONS, 2027-03-31, authorised annex-46
                    ANNEX_46,       2027-04-01, NOT_ALLOWED,             -,          annex-46
                    ANNEX_46,       2026-12-31, NOT_ALLOWED,             -,          not-yet-valid
                    ANNEX_49,       2027-06-01, ALLOWED,                 2029-12-31, authorised
                    ANNEX_49,       2030-01-01, NOT_ALLOWED,             -,          ended
                    -,              2029-12-31, ALLOWED,                 2029-12-31, authorised
                    """)
    void anAnnexCarriesAsFarAsTheLawSays(
            ShownDocument document, LocalDate on, CheckAnswer.Verdict verdict, LocalDate until, String grounds) {
        CheckAnswer answer = check(
                new CheckQuestion(SampleForms.ANILA, null, null, null, document, SampleForms.ENTERPRISE, null, on));
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.validUntil()).isEqualTo(until);
        assertThat(codes(answer)).isEqualTo(grounds);
    }

    @Test
    void aRenewalThatIsNotDecidedAllowsNothingYetAndSaysWhyToItsEmployerOnly() {
        CaseNumber renewal = journey.submit(SampleForms.engineer());
        try {
            LocalDate after = LocalDate.of(2030, 1, 1);
            CheckAnswer answer = check(new CheckQuestion(
                    SampleForms.ANILA, null, null, null, ShownDocument.ANNEX_49, SampleForms.ENTERPRISE, null, after));
            assertThat(answer.verdict()).isEqualTo(CheckAnswer.Verdict.NOT_ALLOWED);
            assertThat(codes(answer)).isEqualTo("ended renewal-undecided");
            assertThat(codes(check(new CheckQuestion(SampleForms.ANILA, ELSEWHERE, null, after))))
                    .isEqualTo("no-authorisation");
        } finally {
            house.the(ExaminingCase.class).examine(People.EXAMINER, renewal);
            journey.propose(
                    renewal, new Proposal(Outcome.REFUSE, List.of("FRAUD_OR_FALSE_STATEMENTS"), null, null, null));
            journey.decide(renewal);
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whoeverLooksForWorkSaysSoByACodeAndNotByNumber() {
        PermitNumber permit = house.inTransaction(
                () -> house.the(Permits.class).grantedIn(granted).orElseThrow().number());
        Actor worker = People.worker(house.inTransaction(
                () -> house.the(Permits.class).find(permit).orElseThrow().worker()));
        house.dayIs(LocalDate.of(2027, 7, 1));
        house.the(ReportingEmployment.class)
                .ended(People.EMPLOYER, permit, new EndGiven(LocalDate.of(2027, 6, 30), "Contract over."));
        house.the(ReportingEmployment.class)
                .ended(worker, permit, new EndGiven(LocalDate.of(2027, 6, 30), "Contract over."));
        try {
            var code = house.the(SharingCode.class)
                    .share(worker, new Wish(SharePurpose.CHECK, null, null))
                    .code();
            LocalDate on = LocalDate.of(2027, 7, 15);
            CheckAnswer byCode = house.the(CheckingAuthorisation.class)
                    .check(
                            People.OTHER_EMPLOYER,
                            new CheckQuestion(null, code, LocalDate.of(1990, 5, 1), null, null, ELSEWHERE, null, on));
            assertThat(byCode.verdict()).isEqualTo(CheckAnswer.Verdict.NOT_ALLOWED);
            assertThat(codes(byCode)).isEqualTo("no-authorisation in-search-window");
            assertThat(codes(check(new CheckQuestion(SampleForms.ANILA, ELSEWHERE, null, on))))
                    .isEqualTo("no-authorisation");
            assertThat(codes(check(new CheckQuestion(SampleForms.ANILA, SampleForms.ENTERPRISE, null, on))))
                    .isEqualTo("employment-ended");
        } finally {
            house.dayIs(TODAY);
        }
    }

    private CheckAnswer check(CheckQuestion question) {
        Actor asking = question.enterprise().equals(ELSEWHERE) ? People.OTHER_EMPLOYER : People.EMPLOYER;
        return house.the(CheckingAuthorisation.class).check(asking, question);
    }

    private static String codes(CheckAnswer answer) {
        return answer.grounds().stream().map(CheckAnswer.Ground::code).collect(Collectors.joining(" "));
    }

    private void execute(String statement) {
        house.inTransaction(() ->
                house.the(EntityManager.class).createNativeQuery(statement).executeUpdate());
    }
}
