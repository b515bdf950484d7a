package org.loket.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.access.Actor;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.Nationality;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.Violation;
import org.loket.register.Permits;
import org.loket.share.ShareCode;
import org.loket.share.SharePurpose;
import org.loket.share.SharingCode;
import org.loket.share.SharingCode.Wish;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;
import org.loket.worklist.Readings;

/** A list is answered row by row as each would be answered alone. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckingManyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate IN_FORCE = LocalDate.of(2027, 6, 1);
    private static final NationalNumber NOBODYS = NationalNumber.of("85.07.30-033.28");
    private static final EnterpriseNumber ELSEWHERE = EnterpriseNumber.of("0428759497");

    private final TestHouse house = new TestHouse(TODAY);
    private Actor worker;

    @BeforeAll
    void aPermitIsGranted() {
        Journey journey = new Journey(house);
        var number = journey.proposeGrant(SampleForms.engineer());
        journey.decide(number);
        worker = People.worker(house.inTransaction(
                () -> house.the(Permits.class).grantedIn(number).orElseThrow().worker()));
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void everyRowIsAnsweredAsItWouldBeAloneAndInItsPlace() {
        List<CheckQuestion> questions = new ArrayList<>();
        for (NationalNumber number : List.of(SampleForms.ANILA, NOBODYS)) {
            for (LocalDate on : List.of(TODAY, IN_FORCE, LocalDate.of(2030, 1, 1))) {
                for (String occupation : List.of("2512", "7233")) {
                    questions.add(new CheckQuestion(number, SampleForms.ENTERPRISE, occupation, on));
                    questions.add(new CheckQuestion(
                            number,
                            null,
                            null,
                            Nationality.of("FRA"),
                            ShownDocument.ANNEX_46,
                            SampleForms.ENTERPRISE,
                            occupation,
                            on));
                }
            }
        }
        List<RowAnswer> answers = check(questions.stream().map(CheckRow::of).toList());

        assertThat(answers).hasSameSizeAs(questions);
        for (int i = 0; i < questions.size(); i++) {
            CheckAnswer alone = house.the(CheckingAuthorisation.class).check(People.EMPLOYER, questions.get(i));
            assertThat(answers.get(i).answer())
                    .as("%s", questions.get(i))
                    .isEqualTo(new CheckAnswer(alone.verdict(), alone.validUntil(), alone.grounds(), null));
        }
    }

    @Test
    void aBadRowIsAnsweredInItsPlaceAndTheOthersAreNotDisturbed() {
        Violation unreadable = Violation.of("nationalNumber", "national-number.check-digits");
        List<RowAnswer> answers = check(List.of(
                CheckRow.of(new CheckQuestion(SampleForms.ANILA, SampleForms.ENTERPRISE, null, IN_FORCE)),
                CheckRow.faulty(List.of(unreadable)),
                CheckRow.of(new CheckQuestion(null, SampleForms.ENTERPRISE, null, IN_FORCE)),
                CheckRow.of(new CheckQuestion(SampleForms.ANILA, ELSEWHERE, null, IN_FORCE)),
                CheckRow.of(new CheckQuestion(SampleForms.ANILA, SampleForms.ENTERPRISE, "12", IN_FORCE)),
                CheckRow.of(new CheckQuestion(NOBODYS, SampleForms.ENTERPRISE, null, LocalDate.of(1950, 1, 1))),
                CheckRow.of(new CheckQuestion(SampleForms.ANILA, SampleForms.ENTERPRISE, null, IN_FORCE))));

        assertThat(answers.get(0).answer().verdict()).isEqualTo(CheckAnswer.Verdict.ALLOWED);
        assertThat(answers.get(1).faults()).containsExactly(unreadable);
        assertThat(answers.get(2).faults()).extracting(Violation::code).containsExactly("worker.one-name");
        assertThat(answers.get(3).faults()).extracting(Violation::code).containsExactly("declined.other-enterprise");
        assertThat(answers.get(4).faults()).extracting(Violation::code).containsExactly("facts.occupation");
        assertThat(answers.get(5).faults()).extracting(Violation::code).containsExactly("law-unknown");
        assertThat(answers.get(6).answer().verdict()).isEqualTo(CheckAnswer.Verdict.ALLOWED);
    }

    @Test
    void eachBatchHasOneReceiptAndEachKnownWorkerIsToldOfTheReading() {
        long readings =
                house.the(Readings.class).page(worker, false, null, 200).items().size();
        List<RowAnswer> answers = check(IntStream.range(0, 50)
                .mapToObj(i -> CheckRow.of(new CheckQuestion(
                        i % 10 == 0 ? SampleForms.ANILA : NOBODYS, SampleForms.ENTERPRISE, null, IN_FORCE)))
                .toList());

        assertThat(answers.subList(0, 49)).extracting(RowAnswer::receipt).containsOnlyNulls();
        assertThat(answers.get(49).receipt()).startsWith("LOKET1.");
        assertThat(house.the(Readings.class).page(worker, false, null, 200).items())
                .hasSize((int) readings + 5);
    }

    @Test
    void theReceiptOfAListHoldsEachRowAsItWasAskedAndAnswered() throws GeneralSecurityException {
        String receipt = check(List.of(
                        CheckRow.of(new CheckQuestion(SampleForms.ANILA, SampleForms.ENTERPRISE, "2512", IN_FORCE)),
                        CheckRow.faulty(List.of(Violation.of("nationalNumber", "national-number.check-digits"))),
                        CheckRow.of(new CheckQuestion(NOBODYS, SampleForms.ENTERPRISE, null, null)),
                        CheckRow.of(new CheckQuestion(
                                NOBODYS,
                                null,
                                null,
                                Nationality.of("FRA"),
                                ShownDocument.RESIDENCE_CARD,
                                SampleForms.ENTERPRISE,
                                null,
                                IN_FORCE))))
                .get(3)
                .receipt();
        String lines =
                """
                %s,0403019261,2512,2027-06-01,,,ALLOWED,2029-12-31,authorised
                -
                85073003328,0403019261,,2026-11-21,,,NOT_ALLOWED,,no-authorisation
                85073003328,0403019261,,2027-06-01,FRA,RESIDENCE_CARD,ALLOWED_WITH_CONDITIONS,,free-movement-shown
                """
                        .formatted(SampleForms.ANILA.digits());
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
        assertThat(new String(Base64.getUrlDecoder().decode(receipt.split("\\.")[1]), StandardCharsets.UTF_8))
                .contains(
                        "\"first\":1,\"rows\":4,\"sha256\":\"" + HexFormat.of().formatHex(hash) + "\"");
    }

    @Test
    void aCodeIsUsedInAListAsAlone() {
        var code = house.the(SharingCode.class)
                .share(worker, new Wish(SharePurpose.CHECK, null, null))
                .code();
        List<RowAnswer> answers =
                check(List.of(byCode(code, LocalDate.of(1990, 5, 2)), byCode(code, LocalDate.of(1990, 5, 1))));
        assertThat(answers.get(1).answer().verdict()).isEqualTo(CheckAnswer.Verdict.ALLOWED);
        assertThat(answers.get(0).answer().codes()).containsExactly("no-authorisation");
    }

    @Test
    void whoeverMayNotCheckOneMayNotCheckMany() {
        assertThatThrownBy(() -> house.the(CheckingMany.class).check(worker, 1, List.of()))
                .isInstanceOf(NotEntitled.class);
    }

    private static CheckRow byCode(ShareCode code, LocalDate born) {
        return CheckRow.of(new CheckQuestion(null, code, born, null, null, SampleForms.ENTERPRISE, null, IN_FORCE));
    }

    private List<RowAnswer> check(List<CheckRow> rows) {
        return house.the(CheckingMany.class).check(People.EMPLOYER, 1, rows);
    }
}
