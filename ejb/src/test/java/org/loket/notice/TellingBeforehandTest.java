package org.loket.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.amendment.AmendmentGiven;
import org.loket.amendment.ConfirmingAmendment;
import org.loket.amendment.ProposingAmendment;
import org.loket.amendment.Provided;
import org.loket.amendment.Subject;
import org.loket.intake.ApplicationForm;
import org.loket.intake.DraftingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.Confidence;
import org.loket.law.category.Category;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;
import org.loket.sweep.Sweeper;
import org.loket.worklist.ReadingFile;

/** What is told before it happens: a permit that is about to lapse, a draft that a change of the law touches. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TellingBeforehandTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2029, 12, 31);

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({
        "91, ''",
        "90, permit-lapsing-90",
        "87, permit-lapsing-90",
        "86, ''",
        "60, permit-lapsing-60",
        "30, permit-lapsing-30",
        "14, permit-lapsing-14",
        "10, ''"
    })
    void employerAndWorkerAreToldOnceSoManyDaysBeforeTheLastDay(int daysLeft, String kind) {
        house.dayIs(LocalDate.of(2026, 11, 21));
        CaseNumber file = journey.proposeGrant(SampleForms.engineer());
        journey.decide(file);
        house.dayIs(LAST_DAY.minusDays(daysLeft));
        house.the(Sweeper.class).sweep("permits-lapsing");
        house.the(Sweeper.class).sweep("permits-lapsing");
        assertThat(told(file, "permit-lapsing-%"))
                .isEqualTo(kind.isEmpty() ? null : kind + " ENTERPRISE, " + kind + " WORKER");
    }

    @Test
    void whoeverHasADraftThatAChangeTouchesIsToldOnceAndNobodyElse() {
        house.dayIs(LocalDate.of(2026, 11, 21));
        CaseNumber touched = journey.draft(SampleForms.engineer());
        CaseNumber highAbove = journey.draft(SampleForms.engineer("90000"));
        CaseNumber submitted = journey.submit(SampleForms.engineer());
        CaseNumber own = draftWithoutLimit(submitted);

        confirm(LocalDate.of(2027, 1, 1), "52000.00");
        TellingLawChange telling = house.the(TellingLawChange.class);
        assertThat(telling.lookOn()).isTrue();
        assertThat(telling.lookOn()).isFalse();

        assertThat(told(touched, "law-changed")).isEqualTo("law-changed ENTERPRISE");
        assertThat(told(highAbove, "law-changed")).isNull();
        assertThat(told(submitted, "law-changed")).isNull();
        assertThat(told(own, "law-changed")).isNull();
        DeliveringNotices delivering = house.the(DeliveringNotices.class);
        delivering.deliver(delivering.owed(100));
        assertThat(delivering.owed(100)).isEmpty();
    }

    /** The worker of that file begins an application alone; no employer is a party to it. */
    private CaseNumber draftWithoutLimit(CaseNumber file) {
        WorkerNumber worker = house.the(ReadingFile.class)
                .forExamination(People.EXAMINER, file)
                .state()
                .worker();
        return house.the(DraftingApplication.class)
                .begin(
                        People.worker(worker),
                        new ApplicationForm(Category.UNLIMITED, null, null, null, null, null, null, null, null))
                .number();
    }

    private void confirm(LocalDate from, String wage) {
        UUID proposal = house.the(ProposingAmendment.class)
                .propose(
                        People.POLICY,
                        new AmendmentGiven(
                                Subject.VALUE,
                                "wage-base",
                                from,
                                Provided.value(wage),
                                "Belgisch Staatsblad, 1 december 2026",
                                Confidence.CERTAIN),
                        null)
                .id();
        house.the(ConfirmingAmendment.class).confirm(People.OTHER_POLICY, proposal, null);
    }

    private Object told(CaseNumber file, String kind) {
        List<?> found = List.of(house.sql("select coalesce(string_agg(kind || ' ' || receiver_kind, ', '"
                + " order by receiver_kind), '') from notice where kind like '" + kind + "' and case_number = '" + file
                + "'"));
        return found.get(0).equals("") ? null : found.get(0);
    }
}
