package org.loket.law.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.loket.kernel.Wording;
import org.loket.law.ChangeRegime;
import org.loket.law.Confidence;
import org.loket.law.Finding;
import org.loket.law.Footing;
import org.loket.law.Met;
import org.loket.law.Source;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.category.Category;
import org.loket.law.category.Example;
import org.loket.law.category.Slot;

class ChangeOfEmployerTest {

    private static final LocalDate CHOSEN_ON = LocalDate.of(2027, 1, 1);
    private static final LocalDate FILED = LocalDate.of(2027, 6, 1);
    private static final Source DECREE = new Source("DECREE", Confidence.CERTAIN);

    @ParameterizedTest(name = "{0} for {1} held since {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # regime        | permit    | since      | applied         | who          | object until | tested again
            TRANSFER        | COMBINED  | 2026-07-01 | TRANSFER        | WORKER       | 2027-07-16   | WHAT_CHANGED
            TRANSFER        | BLUE_CARD | 2026-07-01 | TRANSFER        | WORKER       | 2027-07-16   | WHAT_CHANGED
            TRANSFER        | SEASONAL  | 2027-04-01 | TRANSFER        | WORKER       | 2027-07-16   | WHAT_CHANGED
            NOTIFICATION    | COMBINED  | 2026-07-01 | NOTIFICATION    | NEW_EMPLOYER | 2027-07-16   | WHAT_CHANGED
            # the first twelve months of a Blue Card end on 31 May; after them nobody objects
            NOTIFICATION    | BLUE_CARD | 2026-06-02 | NOTIFICATION    | NEW_EMPLOYER | 2027-07-01   | WHAT_CHANGED
            NOTIFICATION    | BLUE_CARD | 2026-06-01 | NOTIFICATION    | NEW_EMPLOYER | -            | WHAT_CHANGED
            NOTIFICATION    | SEASONAL  | 2027-04-01 | NOTIFICATION    | NEW_EMPLOYER | 2027-07-01   | WHAT_CHANGED
            NEW_APPLICATION | COMBINED  | 2026-07-01 | NEW_APPLICATION | NEW_EMPLOYER | -            | EVERYTHING
            NEW_APPLICATION | BLUE_CARD | 2026-06-02 | NOTIFICATION    | NEW_EMPLOYER | 2027-07-01   | WHAT_CHANGED
            NEW_APPLICATION | SEASONAL  | 2027-04-01 | NOTIFICATION    | NEW_EMPLOYER | 2027-07-01   | WHAT_CHANGED
            """,
            delimiter = '|')
    void eachRegimeSaysWhoActsHowLongTheAuthorityMayObjectAndWhatIsTestedAgain(
            ChangeRegime regime,
            Permit.Sort sort,
            LocalDate since,
            ChangeRegime applied,
            Initiative initiative,
            LocalDate objectUntil,
            Retest retest) {
        ChangeOfEmployer change = ChangeOfEmployer.forChangeFiledOn(FILED, new Permit(sort, since), under(regime));

        assertThat(change.chosen()).isEqualTo(regime);
        assertThat(change.applied()).isEqualTo(applied);
        assertThat(change.initiative()).isEqualTo(initiative);
        assertThat(change.lastDayToObject(FILED).orElse(null)).isEqualTo(objectUntil);
        assertThat(change.retest()).isEqualTo(retest);
    }

    @ParameterizedTest(name = "{0} in {1}, same occupation {2}: {3}")
    @CsvSource(
            textBlock =
                    """
            # condition              | tested       | same  | again
            wage-threshold           | WHAT_CHANGED | true  | true
            employer-standing        | WHAT_CHANGED | true  | true
            function-on-list         | WHAT_CHANGED | true  | true
            qualification-level      | WHAT_CHANGED | false | false
            third-country-national   | WHAT_CHANGED | false | false
            labour-market-test       | WHAT_CHANGED | true  | false
            labour-market-test       | WHAT_CHANGED | false | true
            concentric-circles       | WHAT_CHANGED | true  | false
            a-condition-yet-to-come  | WHAT_CHANGED | true  | true
            qualification-level      | EVERYTHING   | true  | true
            labour-market-test       | EVERYTHING   | true  | true
            """,
            delimiter = '|')
    void onlyWhatChangesIsTestedAgain(String condition, Retest retest, boolean sameOccupation, boolean again) {
        assertThat(retest.covers(condition, sameOccupation)).isEqualTo(again);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void insideTheSameCategoryAtMostThreeDocumentsAreNew(Category category) {
        List<Slot> asked = Admission.forApplicationSubmittedOn(
                        FILED, category, Example.of(category).facts())
                .documents();
        for (boolean sameOccupation : new boolean[] {true, false}) {
            assertThat(Retest.WHAT_CHANGED.documents(asked, sameOccupation))
                    .hasSizeLessThanOrEqualTo(3)
                    .doesNotContain(Slot.PASSPORT, Slot.DIPLOMA, Slot.EXPERIENCE, Slot.RESIDENCE_CARD);
        }
        assertThat(Retest.EVERYTHING.documents(asked, true)).isEqualTo(asked);
    }

    @ParameterizedTest(name = "since {0} for {1}, new job from {2}: {3}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            2027-02-01, P0D, 2027-02-02, -
            2027-02-01, P6M, 2027-07-31, NO
            2027-02-01, P6M, 2027-08-01, YES
            2027-02-01, P6M, -,          UNKNOWN
            """)
    void howLongTheWorkerStayedIsAFindingWhereTheRegimeAsksForIt(
            LocalDate since, Period least, LocalDate startsOn, Met met) {
        LawBook book = under(ChangeRegime.TRANSFER).withValue("first-employer.least", CHOSEN_ON, least, DECREE);
        Optional<Finding> found = ChangeOfEmployer.forChangeFiledOn(
                        FILED, new Permit(Permit.Sort.COMBINED, since), book)
                .stay(since, startsOn);
        assertThat(found.map(Finding::met).orElse(null)).isEqualTo(met);
        for (Locale language : Wording.LANGUAGES) {
            found.ifPresent(finding -> assertThat(finding.reason().in(Wording.of(language)))
                    .endsWith(".")
                    .doesNotContain("{", "null"));
        }
    }

    @Test
    void aLeastTimeWithTheFirstEmployerIsChosenByTheAdministration() {
        Permit permit = new Permit(Permit.Sort.COMBINED, LocalDate.of(2027, 2, 1));
        LawBook book = under(ChangeRegime.TRANSFER);

        assertThat(ChangeOfEmployer.forChangeFiledOn(FILED, permit, book).firstDayWithAnother(permit.since()))
                .isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(ChangeOfEmployer.forChangeFiledOn(
                                FILED,
                                permit,
                                book.withValue("first-employer.least", CHOSEN_ON, Period.ofMonths(6), DECREE))
                        .firstDayWithAnother(permit.since()))
                .isEqualTo(LocalDate.of(2027, 8, 1));
    }

    @Test
    void theDefaultIsADemandOfPolicyAndANewApplicationIsApplicableLaw() {
        Permit permit = new Permit(Permit.Sort.COMBINED, LocalDate.of(2026, 1, 1));

        ChangeOfEmployer byDefault =
                ChangeOfEmployer.forChangeFiledOn(LocalDate.of(2026, 11, 21), permit, LawBook.printed());
        assertThat(byDefault.chosen()).isEqualTo(ChangeRegime.TRANSFER);
        assertThat(byDefault.footing()).isEqualTo(Footing.POLICY_DEMAND);
        assertThat(byDefault.confidence().isConfirmed()).isFalse();

        ChangeOfEmployer anew = ChangeOfEmployer.forChangeFiledOn(FILED, permit, under(ChangeRegime.NEW_APPLICATION));
        assertThat(anew.footing()).isEqualTo(Footing.APPLICABLE_LAW);
        assertThat(anew.confidence()).isEqualTo(Confidence.CERTAIN);
    }

    @Test
    void aNotificationIsApplicableLawForBlueCardsAndSeasonalWorkOnly() {
        LawBook book = under(ChangeRegime.NOTIFICATION);
        LocalDate since = LocalDate.of(2027, 1, 1);

        assertThat(ChangeOfEmployer.forChangeFiledOn(FILED, new Permit(Permit.Sort.BLUE_CARD, since), book)
                        .footing())
                .isEqualTo(Footing.APPLICABLE_LAW);
        assertThat(ChangeOfEmployer.forChangeFiledOn(FILED, new Permit(Permit.Sort.SEASONAL, since), book)
                        .footing())
                .isEqualTo(Footing.APPLICABLE_LAW);
        assertThat(ChangeOfEmployer.forChangeFiledOn(FILED, new Permit(Permit.Sort.COMBINED, since), book)
                        .footing())
                .isEqualTo(Footing.EUROPEAN_LAW);
    }

    private static LawBook under(ChangeRegime regime) {
        return LawBook.printed().withValue("regime.change-of-employer", CHOSEN_ON, regime, DECREE);
    }
}
