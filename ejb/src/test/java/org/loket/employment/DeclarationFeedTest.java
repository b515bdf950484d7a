package org.loket.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.Wording;
import org.loket.register.PermitRecord;
import org.loket.register.PermitState;
import org.loket.register.Permits;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;

/** The feed of the social security about one employment, from its first day to a late correction of its last. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeclarationFeedTest {

    private static final Actor ADMIN = People.acting("admin", Role.ADMIN);
    private static final String WHO = ";0403019261;" + SampleForms.ANILA.digits() + ";";

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private CaseNumber file;

    @BeforeAll
    void aPermitIsGranted() {
        Journey journey = new Journey(house);
        file = journey.proposeGrant(SampleForms.engineer());
        journey.decide(file);
        house.dayIs(LocalDate.of(2027, 7, 5));
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void everyBadLineIsAnsweredInItsPlaceAndTheGoodOnesAreTaken() {
        List<DeclarationAnswer> answers = take(
                "D-1;IN" + WHO + "2027-01-04",
                "nonsense",
                "D-2;MAYBE" + WHO + "2027-01-04",
                "D-3;OUT;0403019262;" + SampleForms.ANILA.digits() + ";2027-06-30",
                "D-4;OUT;0403019261;85073003328;2027-06-30",
                "D-5;OUT" + WHO + "2027-06-31",
                "D-6;OUT" + WHO + "2031-01-01",
                "D-7;CANCEL" + WHO,
                "D-8;OUT" + WHO + "2027-06-30");
        assertThat(answers)
                .extracting(DeclarationAnswer::textKey)
                .containsExactly(
                        null,
                        "violation.declaration.form",
                        "violation.declaration.action",
                        "violation.enterprise-number.check-digits",
                        "declined.declaration.permit",
                        "violation.date.form",
                        "declined.declaration.permit",
                        "declined.employment.no-end",
                        null);
        assertThat(answers.stream().map(DeclarationAnswer::textKey).filter(key -> key != null))
                .allMatch(key -> Wording.LANGUAGES.stream()
                        .allMatch(language -> Wording.of(language).knows(key)));
        assertThat(permit().endedOn()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(permit().state()).isEqualTo(PermitState.IN_SEARCH_WINDOW);
    }

    @Test
    @Order(2)
    void aDeclarationThatComesAgainDoesNothingAndItsNumberIsNotUsedForAnother() {
        Object before = house.sql("select count(*) from journal_entry");
        assertThat(take("D-1;IN" + WHO + "2027-01-04", "D-8;OUT" + WHO + "2027-06-30"))
                .extracting(DeclarationAnswer::outcome)
                .containsOnly(DeclarationAnswer.Outcome.DUPLICATE);
        assertThat(take("D-8;OUT" + WHO + "2027-05-31"))
                .extracting(DeclarationAnswer::textKey)
                .containsExactly("declined.declaration.reused");
        assertThat(house.sql("select count(*) from journal_entry")).isEqualTo(before);
    }

    @Test
    @Order(3)
    void aLateCorrectionMovesTheWindow() {
        assertThat(take("D-9;UPDATE" + WHO + "2027-06-15"))
                .extracting(DeclarationAnswer::outcome)
                .containsExactly(DeclarationAnswer.Outcome.APPLIED);
        assertThat(permit().window().lastDay()).isEqualTo(LocalDate.of(2028, 6, 15));
    }

    @Test
    @Order(4)
    void anEndThatWasDeclaredByMistakeIsTakenBack() {
        take("D-10;CANCEL" + WHO);
        assertThat(permit().state()).isEqualTo(PermitState.VALID);
        assertThat(permit().window()).isNull();
    }

    @Test
    @Order(5)
    void againstTheWordOfTheWorkerItIsADisputeLikeAnyOther() {
        house.the(ReportingEmployment.class)
                .ended(
                        People.worker(permit().worker()),
                        permit().number(),
                        new EndGiven(LocalDate.of(2027, 6, 30), "I left."));
        take("D-11;OUT" + WHO + "2027-05-31");
        assertThat(house.the(SettlingDispute.class)
                        .read(People.EXAMINER, permit().number())
                        .state())
                .isEqualTo(EmploymentState.DISPUTED);
    }

    @Test
    @Order(6)
    void nobodyElseHandsInAFeedAndOneWithoutItsHeadIsNoFeed() {
        assertThatThrownBy(() -> house.the(ImportingDeclarations.class).take(People.EMPLOYER, ""))
                .isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> house.the(ImportingDeclarations.class).take(ADMIN, "D-1;IN" + WHO + "2027-01-04"))
                .isInstanceOf(Invalid.class);
    }

    private List<DeclarationAnswer> take(String... lines) {
        return house.the(ImportingDeclarations.class)
                .take(ADMIN, ImportingDeclarations.HEAD + "\n" + String.join("\n", lines));
    }

    private PermitRecord permit() {
        return house.inTransaction(
                () -> house.the(Permits.class).grantedIn(file).orElseThrow());
    }
}
