package org.loket.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.amendment.AmendmentGiven;
import org.loket.amendment.Provided;
import org.loket.amendment.Subject;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Money;
import org.loket.kernel.NotEntitled;
import org.loket.law.ChangeRegime;
import org.loket.law.Confidence;
import org.loket.law.Footing;
import org.loket.law.Met;
import org.loket.law.SearchRegime;
import org.loket.law.book.Entry;
import org.loket.law.category.Verdict;
import org.loket.register.PermitsOn;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.StatementCount;
import org.loket.story.TestHouse;

/** What an amendment would do is known before anybody confirms it. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeseeingEffectTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);
    private CaseNumber draft;
    private CaseNumber pending;
    private CaseNumber well;

    @BeforeAll
    void file() {
        draft = journey.draft(SampleForms.engineer("49000"));
        pending = journey.submit(SampleForms.engineer("49500"));
        well = journey.submit(SampleForms.engineer("60000"));
        CaseNumber decided = journey.proposeGrant(SampleForms.engineer("49600"));
        journey.decide(decided);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aHigherWageHurtsThePendingFilesBelowItAndNamesTheCondition() {
        Effect effect = effectOf(value("wage-base", "50000.00"));

        assertThat(effect.files())
                .extracting(FileTouched::number, FileTouched::isDraft, FileTouched::before, FileTouched::after)
                .containsExactlyInAnyOrder(
                        tuple(draft, true, Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE),
                        tuple(pending, false, Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE));
        assertThat(effect.files()).allSatisfy(file -> assertThat(file.conditions())
                .containsExactly(new ConditionChanged("wage-threshold", Met.YES, Met.NO)));
        assertThat(effect.hurt()).isEqualTo(2);
        assertThat(effect.helped()).isZero();
        assertThat(effect.drafts()).isOne();
        assertThat(effect.submitted()).isEqualTo(2);
        assertThat(effect.whole()).isTrue();
    }

    @Test
    void aLowerShareHelps() {
        CaseNumber low = journey.draft(SampleForms.engineer("45000"));
        try {
            Effect effect = effectOf(value("wage-share.highly-skilled", "90"));

            assertThat(effect.files()).singleElement().satisfies(file -> {
                assertThat(file.number()).isEqualTo(low);
                assertThat(file.direction()).isEqualTo(Direction.HELPS);
                assertThat(file.after()).isEqualTo(Verdict.ELIGIBLE);
            });
        } finally {
            forget(low);
        }
    }

    @Test
    void theDifferenceIsShownWithTheAmountsThatFollowFromIt() {
        Effect effect = effectOf(value("wage-base", "50000.00"));

        assertThat(effect.differences())
                .contains(
                        new Difference("law.value.wage-base", Money.of("48912.00"), Money.of("50000.00")),
                        new Difference("law.threshold.highly-skilled", Money.of("48912.00"), Money.of("50000.00")),
                        new Difference("law.threshold.reduced", Money.of("39129.60"), Money.of("40000.00")));
    }

    @Test
    void aShorterDurationHurtsThoughNoConditionChanges() {
        Effect effect = effectOf(value("longest-duration.highly-skilled", "P1Y"));

        assertThat(effect.hurt()).isEqualTo(3);
        assertThat(effect.files())
                .allSatisfy(file -> assertThat(file.conditions()).isEmpty());
    }

    @Test
    void aListShowsWhatItGainsAndLoses() {
        Effect effect = effectOf(new AmendmentGiven(
                Subject.LIST,
                "medium-skilled",
                NEW_YEAR,
                Provided.list(
                        null,
                        List.of(
                                new Provided.Line("dakwerker", "7121", Confidence.CERTAIN, null, null),
                                new Provided.Line("robotlasser", "7212", Confidence.CERTAIN, "Robotlasser", "Welder"))),
                "x",
                Confidence.CERTAIN));

        assertThat(effect.added()).extracting(Entry::code).containsExactly("robotlasser");
        assertThat(effect.removed())
                .extracting(Entry::code)
                .contains("metselaar")
                .doesNotContain("dakwerker");
        assertThat(effect.touched()).isZero();
    }

    @Test
    void aRegimeShowsTheWindowThatFollowsAndWhatItStandsOn() {
        Effect effect = effectOf(new AmendmentGiven(
                Subject.REGIME, "job-search-window", NEW_YEAR, Provided.value("NINETY_DAYS"), "x", Confidence.CERTAIN));

        assertThat(effect.differences())
                .containsExactly(
                        new Difference(
                                "law.value.regime.job-search-window",
                                SearchRegime.TWELVE_MONTHS,
                                SearchRegime.NINETY_DAYS),
                        new Difference("amendment.window", Period.ofMonths(12), Period.ofDays(90)),
                        new Difference("amendment.footing", Footing.POLICY_DEMAND, Footing.APPLICABLE_LAW));
        assertThat(effect.touched()).isZero();
        assertThat(effect.permits()).isEqualTo(new PermitsOn(1, 0));
    }

    @Test
    void aRegimeThatBeginsAfterTheLastPermitMeetsNone() {
        Effect effect = effectOf(new AmendmentGiven(
                Subject.REGIME,
                "job-search-window",
                LocalDate.of(2030, 1, 1),
                Provided.value("NINETY_DAYS"),
                "x",
                Confidence.CERTAIN));

        assertThat(effect.permits()).isEqualTo(new PermitsOn(0, 0));
        assertThat(effectOf(value("wage-base", "50000.00")).permits()).isNull();
    }

    @Test
    void aRegimeForAChangeOfEmployerTouchesNoPendingFile() {
        Effect effect = effectOf(new AmendmentGiven(
                Subject.REGIME,
                "change-of-employer",
                NEW_YEAR,
                Provided.value("NEW_APPLICATION"),
                "x",
                Confidence.CERTAIN));

        assertThat(effect.differences())
                .containsExactly(new Difference(
                        "law.value.regime.change-of-employer", ChangeRegime.TRANSFER, ChangeRegime.NEW_APPLICATION));
    }

    @Test
    void itTakesOneQueryForAPageOfFiles() {
        AmendmentGiven given = value("wage-base", "50000.00");
        effectOf(given);
        assertThat(StatementCount.of(() -> effectOf(given))).isOne();
    }

    @Test
    void othersDoNotForesee() {
        assertThatThrownBy(() -> house.the(ForeseeingEffect.class).of(People.EXAMINER, value("wage-base", "50000.00")))
                .isInstanceOf(NotEntitled.class);
    }

    private Effect effectOf(AmendmentGiven given) {
        return house.the(ForeseeingEffect.class).of(People.LEAD, given);
    }

    private void forget(CaseNumber draftOf) {
        house.inTransaction(() -> {
            var store = house.the(jakarta.persistence.EntityManager.class);
            store.createNativeQuery("delete from document where case_number = ?")
                    .setParameter(1, draftOf.text())
                    .executeUpdate();
            return store.createNativeQuery("delete from application where number = ?")
                    .setParameter(1, draftOf.text())
                    .executeUpdate();
        });
    }

    private static AmendmentGiven value(String name, String says) {
        return new AmendmentGiven(
                Subject.VALUE, name, NEW_YEAR, Provided.value(says), "Belgisch Staatsblad", Confidence.CERTAIN);
    }
}
