package org.loket.law.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.kernel.Wording;
import org.loket.law.Circumstances;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.Met;
import org.loket.law.category.Category;
import org.loket.law.category.Example;

class SituationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Facts SOUND = Example.highlySkilled().facts();

    @ParameterizedTest(name = "{0} {1}: {2} is {3}")
    @CsvSource({
        "fraud,                     true,  FRAUD_OR_FALSE_STATEMENTS,        YES",
        "fraud,                     false, FRAUD_OR_FALSE_STATEMENTS,        NO",
        "fraud,                     ,      FRAUD_OR_FALSE_STATEMENTS,        UNKNOWN",
        "facilitatesEntry,          true,  EMPLOYER_FACILITATES_ENTRY,       YES",
        "facilitatesEntry,          false, EMPLOYER_FACILITATES_ENTRY,       UNKNOWN",
        "economicActivity,          false, EMPLOYER_FACILITATES_ENTRY,       YES",
        "economicActivity,          true,  EMPLOYER_FACILITATES_ENTRY,       UNKNOWN",
        "publicOrderConflict,       true,  PUBLIC_ORDER,                     YES",
        "publicOrderConflict,       ,      PUBLIC_ORDER,                     UNKNOWN",
        "dutiesBreached,            true,  EMPLOYER_BREACHES_DUTIES,         YES",
        "dutiesBreached,            false, EMPLOYER_BREACHES_DUTIES,         NO",
        "specialConditionsBreached, true,  SPECIAL_CONDITIONS_BREACHED,      YES",
        "sanctioned,                true,  EMPLOYER_SANCTIONED,              YES",
        "sanctioned,                false, EMPLOYER_SANCTIONED,              NO",
        "insolvent,                 true,  EMPLOYER_INSOLVENT,               YES",
        "insolvent,                 ,      EMPLOYER_INSOLVENT,               UNKNOWN",
        "activityJustifiesHiring,   false, INSUFFICIENT_ACTIVITY,            YES",
        "activityJustifiesHiring,   true,  INSUFFICIENT_ACTIVITY,            NO",
        "nonEuShare,                79,    WORKFORCE_MOSTLY_FROM_OUTSIDE_EU, NO",
        "nonEuShare,                80,    WORKFORCE_MOSTLY_FROM_OUTSIDE_EU, NO",
        "nonEuShare,                81,    WORKFORCE_MOSTLY_FROM_OUTSIDE_EU, YES",
        "nonEuShare,                ,      WORKFORCE_MOSTLY_FROM_OUTSIDE_EU, UNKNOWN",
        "gateway,                   true,  GATEWAY_EMPLOYER,                 YES",
        "gateway,                   false, GATEWAY_EMPLOYER,                 NO",
        "residenceFeePaid,          false, RESIDENCE_FEE_NOT_PAID,           YES",
        "residenceFeePaid,          true,  RESIDENCE_FEE_NOT_PAID,           NO",
        "flemishFeePaid,            false, FLEMISH_FEE_NOT_PAID,             YES",
        "flemishFeePaid,            ,      FLEMISH_FEE_NOT_PAID,             UNKNOWN"
    })
    void aFactTriggersItsGround(String fact, String value, Ground ground, Met triggered) {
        assertThat(weighed(ground, situation(SOUND, where(fact, value))).triggered())
                .isEqualTo(triggered);
    }

    @ParameterizedTest(name = "founded {0}, {1} employees, filed {2}: {3}")
    @CsvSource({
        "2023-11-21, 1, 2026-11-21, NO",
        "2023-11-22, 1, 2026-11-21, YES",
        "2005-01-01, 0, 2026-11-21, YES",
        "2005-01-01, ,  2026-11-21, UNKNOWN",
        ",           5, 2026-11-21, UNKNOWN",
        "2021-05-01, 1, 2024-05-01, NO",
        "2021-05-02, 1, 2024-05-01, YES"
    })
    void aCompanyOfLessThanThreeYearsOrWithoutStaffMayBeRefused(
            String founded, Integer employees, LocalDate filed, Met triggered) {
        Facts facts =
                Example.highlySkilled().foundedOn(founded).employees(employees).facts();
        Weighed weighed = weighed(Ground.EMPLOYER_TOO_YOUNG_OR_EMPTY, situation(facts, Circumstances.UNKNOWN), filed);

        assertThat(weighed.triggered()).isEqualTo(triggered);
        assertThat(weighed.mustBeReliedOn()).isFalse();
        assertThat(weighed.mayBeReliedOn()).isEqualTo(triggered == Met.YES);
    }

    @ParameterizedTest(name = "filed {0}: {1} can be weighed {2}")
    @CsvSource({
        "2024-04-30, INSUFFICIENT_ACTIVITY,            false",
        "2024-05-01, INSUFFICIENT_ACTIVITY,            true",
        "2024-04-30, EMPLOYER_TOO_YOUNG_OR_EMPTY,      false",
        "2024-05-01, EMPLOYER_TOO_YOUNG_OR_EMPTY,      true",
        "2025-12-31, WORKFORCE_MOSTLY_FROM_OUTSIDE_EU, false",
        "2026-01-01, WORKFORCE_MOSTLY_FROM_OUTSIDE_EU, true",
        "2025-12-31, GATEWAY_EMPLOYER,                 false",
        "2026-01-01, GATEWAY_EMPLOYER,                 true",
        "2019-01-01, EMPLOYER_SANCTIONED,              true"
    })
    void aGroundIsNotWeighedBeforeItsDay(LocalDate filed, Ground ground, boolean weighed) {
        assertThat(situation(SOUND, where("nonEuShare", "100")).forApplicationSubmittedOn(filed))
                .extracting(Weighed::ground)
                .satisfies(grounds -> assertThat(grounds.contains(ground)).isEqualTo(weighed));
    }

    @Test
    void whatMustAndWhatMayBeReliedOnAreKeptApart() {
        Situation situation = situation(SOUND, where("fraud", "true"));
        Situation sanctioned = situation(SOUND, where("sanctioned", "true"));

        assertThat(situation.forApplicationSubmittedOn(DAY))
                .filteredOn(Weighed::mustBeReliedOn)
                .extracting(Weighed::ground)
                .containsExactly(Ground.FRAUD_OR_FALSE_STATEMENTS);
        assertThat(sanctioned.forApplicationSubmittedOn(DAY))
                .noneMatch(Weighed::mustBeReliedOn)
                .filteredOn(Weighed::mayBeReliedOn)
                .extracting(Weighed::ground)
                .containsExactly(Ground.EMPLOYER_SANCTIONED);
    }

    @ParameterizedTest(name = "earning {0}: {1}, {2}")
    @CsvSource({
        "49000.00, NO,      ground.conditions-met",
        "20000.00, YES,     ground.conditions-not-met",
        ",         UNKNOWN, ground.conditions-unknown"
    })
    void aConditionThatIsNotMetIsAGround(String wage, Met triggered, String reason) {
        Example example = Example.highlySkilled().earning(wage);
        Situation examined = new Situation(
                example.facts(),
                Circumstances.UNKNOWN,
                example.judgedOn("2026-11-21", Category.HIGHLY_SKILLED).findings(),
                null,
                true);
        Weighed weighed = weighed(Ground.CONDITION_NOT_MET, examined);

        assertThat(weighed.triggered()).isEqualTo(triggered);
        assertThat(weighed.reason().key()).isEqualTo(reason);
    }

    @Test
    void whatTheAuthorityMayOverlookIsNoConditionThatIsNotMet() {
        Example example = Example.highlySkilled().employees(0);
        Situation examined = new Situation(
                example.facts(),
                Circumstances.UNKNOWN,
                example.judgedOn("2026-11-21", Category.HIGHLY_SKILLED).findings(),
                null,
                true);

        assertThat(weighed(Ground.CONDITION_NOT_MET, examined).triggered()).isEqualTo(Met.NO);
        assertThat(weighed(Ground.EMPLOYER_TOO_YOUNG_OR_EMPTY, examined).mayBeReliedOn())
                .isTrue();
    }

    @Test
    void withoutAnExaminationNothingIsSaidOfTheConditions() {
        assertThat(weighed(Ground.CONDITION_NOT_MET, situation(SOUND, Circumstances.UNKNOWN))
                        .reason()
                        .key())
                .isEqualTo("ground.not-examined");
    }

    @ParameterizedTest(name = "completed in time {0}, filed by the employer {1}: {2} and {3}")
    @CsvSource({"true, true, NO, NO", "false, true, YES, NO", ", false, UNKNOWN, YES", ", , UNKNOWN, UNKNOWN"})
    void whoDoesNotCompleteOrMayNotFileIsNotReceived(Boolean inTime, Boolean byEmployer, Met late, Met stranger) {
        Situation situation = new Situation(SOUND, Circumstances.UNKNOWN, List.of(), inTime, byEmployer);

        assertThat(weighed(Ground.NOT_COMPLETED_IN_TIME, situation).triggered()).isEqualTo(late);
        assertThat(weighed(Ground.NOT_FILED_BY_THE_EMPLOYER, situation).triggered())
                .isEqualTo(stranger);
    }

    @Test
    void aPermitIsWithdrawnOnSevenGroundsOfWhichTwoLeaveAChoice() {
        assertThat(Ground.forEventOn(DAY, Nature.MANDATORY))
                .containsExactly(
                        Ground.FRAUD_OR_FALSE_STATEMENTS,
                        Ground.EMPLOYER_FACILITATES_ENTRY,
                        Ground.PUBLIC_ORDER,
                        Ground.EMPLOYER_BREACHES_DUTIES,
                        Ground.SPECIAL_CONDITIONS_BREACHED);
        assertThat(Ground.forEventOn(DAY, Nature.OPTIONAL))
                .containsExactly(Ground.EMPLOYER_SANCTIONED, Ground.EMPLOYER_INSOLVENT);
        assertThat(Ground.forEventOn(DAY, Nature.INADMISSIBLE)).isEmpty();
        assertThat(situation(SOUND, where("insolvent", "true")).forEventOn(DAY))
                .hasSize(7)
                .filteredOn(Weighed::mayBeReliedOn)
                .extracting(Weighed::ground)
                .containsExactly(Ground.EMPLOYER_INSOLVENT);
    }

    @Test
    void everyGroundThatIsWeighedSaysWhyAndCites() {
        for (Locale language : Wording.LANGUAGES) {
            Wording wording = Wording.of(language);
            assertThat(situation(SOUND, where("nonEuShare", "95")).forApplicationSubmittedOn(DAY))
                    .hasSize(Ground.values().length)
                    .allSatisfy(weighed -> {
                        assertThat(weighed.reason().in(wording)).isNotBlank();
                        assertThat(weighed.citation()).isNotNull();
                    });
        }
    }

    @Test
    void theShareOfTheWorkforceIsUnconfirmed() {
        Weighed weighed = weighed(Ground.WORKFORCE_MOSTLY_FROM_OUTSIDE_EU, situation(SOUND, where("nonEuShare", "95")));

        assertThat(weighed.confidence()).isEqualTo(Confidence.UNCERTAIN);
        assertThat(weighed.reason().in(Wording.of(Locale.ENGLISH))).startsWith("95% of the staff");
    }

    @Test
    void anAdmissionLapsesWithContractOrResidence() {
        assertThat(Lapse.values())
                .allSatisfy(lapse -> assertThat(lapse.citation()).hasToString("BVR 7 December 2018, art. 12-14"));
    }

    private static Weighed weighed(Ground ground, Situation situation) {
        return weighed(ground, situation, DAY);
    }

    private static Weighed weighed(Ground ground, Situation situation, LocalDate day) {
        return situation.forApplicationSubmittedOn(day).stream()
                .filter(one -> one.ground() == ground)
                .findFirst()
                .orElseThrow();
    }

    private static Situation situation(Facts facts, Circumstances circumstances) {
        return new Situation(facts, circumstances, List.of(), null, true);
    }

    private static Circumstances where(String fact, String value) {
        Boolean so = value == null ? null : Boolean.valueOf(value);
        return new Circumstances(
                fact.equals("fraud") ? so : null,
                fact.equals("facilitatesEntry") ? so : null,
                fact.equals("economicActivity") ? so : null,
                fact.equals("publicOrderConflict") ? so : null,
                fact.equals("dutiesBreached") ? so : null,
                fact.equals("specialConditionsBreached") ? so : null,
                fact.equals("sanctioned") ? so : null,
                fact.equals("insolvent") ? so : null,
                fact.equals("activityJustifiesHiring") ? so : null,
                fact.equals("nonEuShare") && value != null ? Integer.valueOf(value) : null,
                fact.equals("gateway") ? so : null,
                fact.equals("residenceFeePaid") ? so : null,
                fact.equals("flemishFeePaid") ? so : null);
    }
}
