package org.loket.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.access.Actor;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckingAuthorisation;
import org.loket.journal.FileRead.Part;
import org.loket.journal.FileRead.Purpose;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.WorkerNumber;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.StatementCount;
import org.loket.story.TestHouse;

@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestHouse house = new TestHouse(TODAY);
    private CaseNumber granted;
    private CaseNumber proposed;
    private Actor anila;

    @BeforeAll
    void twoFilesOfOneWorker() {
        Journey journey = new Journey(house);
        granted = journey.proposeGrant(SampleForms.engineer());
        journey.decide(granted);
        house.dayIs(TODAY.plusDays(1));
        proposed = journey.proposeGrant(SampleForms.engineer());
        anila = People.worker(house.the(ReadingFile.class)
                .forExamination(People.EXAMINER, granted)
                .state()
                .worker());
    }

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void itIsTheNextDay() {
        house.dayIs(TODAY.plusDays(1));
    }

    @Test
    void theNewestFileComesFirstAndNamesTheOther() {
        OwnFile newest = read(null);
        assertThat(newest.file().state().number()).isEqualTo(proposed);
        assertThat(newest.employer()).isEqualTo("Scheldewerk");
        assertThat(newest.others()).extracting(OwnFileLine::number).containsExactly(granted);
    }

    @Test
    void theFileUnderWhichTheWorkerMayWorkTodayComesBeforeANewerOne() {
        house.dayIs(LocalDate.of(2027, 1, 1));
        assertThat(read(null).file().state().number()).isEqualTo(granted);
    }

    @Test
    void whatOfficialsProposeIsNotToldBeforeTheDecision() {
        OwnFile running = read(proposed);
        assertThat(running.standing()).isEqualTo(Standing.UNDER_EXAMINATION);
        assertThat(running.file().state().proposal()).isNull();
        assertThat(running.file().history())
                .extracting(Happened::kind)
                .doesNotContain("decision-proposed")
                .contains("application-submitted");
    }

    @Test
    void anAdmissionIsComingThenValidThenEnded() {
        assertThat(read(granted).standing()).isEqualTo(Standing.NOT_YET);
        house.dayIs(LocalDate.of(2027, 1, 1));
        assertThat(read(granted).standing()).isEqualTo(Standing.VALID);
        house.dayIs(LocalDate.of(2029, 12, 31));
        assertThat(read(granted).standing()).isEqualTo(Standing.VALID);
        house.dayIs(LocalDate.of(2030, 1, 1));
        assertThat(read(granted).standing()).isEqualTo(Standing.ENDED);
    }

    @Test
    void nobodyReadsTheFileOfSomebodyElse() {
        Actor stranger = People.worker(WorkerNumber.fresh());
        assertThatThrownBy(() -> house.the(ReadingFile.class).own(stranger, granted))
                .isInstanceOf(NotKnown.class);
        assertThat(house.the(ReadingFile.class).own(stranger, null)).isEmpty();
        assertThatThrownBy(() -> house.the(ReadingFile.class).own(People.EMPLOYER, granted))
                .isInstanceOf(NotEntitled.class);
    }

    @Test
    void theWorkerSeesWhoReadTheFileAndWhyButNotTheOwnReadings() {
        read(granted);
        house.the(CheckingAuthorisation.class)
                .check(
                        People.EMPLOYER,
                        new CheckQuestion(SampleForms.ANILA, SampleForms.ENTERPRISE, null, TODAY.plusDays(1)));
        Page<Reading> readings = house.the(Readings.class).page(anila, false, null, 50);
        assertThat(readings.items()).extracting(Reading::own).containsOnly(false);
        assertThat(readings.items().get(0)).satisfies(check -> {
            assertThat(check.part()).isEqualTo(Part.AUTHORISATION);
            assertThat(check.purpose()).isEqualTo(Purpose.EMPLOYMENT_CHECK);
            assertThat(check.function()).isEqualTo("EMPLOYER");
            assertThat(check.enterprise()).isEqualTo(SampleForms.ENTERPRISE);
        });
        assertThat(readings.items()).anySatisfy(reading -> {
            assertThat(reading.file()).isEqualTo(granted.text());
            assertThat(reading.function()).isEqualTo("EXAMINER");
            assertThat(reading.purpose()).isEqualTo(Purpose.EXAMINATION);
        });
        assertThat(house.the(Readings.class).page(anila, true, null, 50).items())
                .anyMatch(Reading::own);
    }

    @Test
    void readingsComePageByPageWithoutAGapOrARepetition() {
        read(granted);
        read(proposed);
        List<Reading> all =
                house.the(Readings.class).page(anila, true, null, 200).items();
        Page<Reading> first = house.the(Readings.class).page(anila, true, null, 1);
        Page<Reading> second = house.the(Readings.class).page(anila, true, Long.valueOf(first.next()), 200);
        assertThat(first.items()).hasSize(1);
        assertThat(second.items()).isEqualTo(all.subList(1, all.size()));
        assertThat(second.next()).isNull();
    }

    @Test
    void aFileIsReadInABoundedNumberOfStatementsHoweverManyThereAre() {
        assertThat(StatementCount.of(() -> read(granted))).isLessThanOrEqualTo(11);
        assertThat(StatementCount.of(() -> house.the(Readings.class).page(anila, false, null, 50)))
                .isEqualTo(2);
    }

    private OwnFile read(CaseNumber number) {
        return house.the(ReadingFile.class).own(anila, number).orElseThrow();
    }
}
