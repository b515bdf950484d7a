package org.loket.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.access.Actor;
import org.loket.access.SigningIn;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckRow;
import org.loket.check.CheckingAuthorisation;
import org.loket.check.CheckingMany;
import org.loket.kernel.CaseNumber;
import org.loket.notice.ReadingNotices;
import org.loket.worklist.ApplicantFiles;
import org.loket.worklist.CaseFile;
import org.loket.worklist.Queue;
import org.loket.worklist.ReadingFile;
import org.loket.worklist.Worklist;

/** What a page or a call costs in SQL statements does not grow with the data. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountTest {

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aPageOfTheQueueIsOneQueryWhateverItsLength() {
        journey.submit(SampleForms.engineer());
        int withOne = queue();
        for (int i = 0; i < 10; i++) {
            journey.submit(SampleForms.engineer());
        }
        assertThat(withOne).isOne();
        assertThat(queue()).isOne();
    }

    @Test
    void theListOfAnEmployerIsOneQuery() {
        journey.draft(SampleForms.engineer());
        assertThat(StatementCount.of(
                        () -> house.the(ApplicantFiles.class).page(People.EMPLOYER, SampleForms.ENTERPRISE, null, 50)))
                .isOne();
    }

    @Test
    void aCaseIsReadInABoundedNumberOfStatementsItsReadingJournalled() {
        CaseNumber number = journey.proposeGrant(SampleForms.engineer());
        journey.decide(number);
        assertThat(StatementCount.of(() -> house.the(ReadingFile.class).forExamination(People.EXAMINER, number)))
                .isLessThanOrEqualTo(10);
    }

    @Test
    void aCheckReadsOnceAndWritesItsEntryAndTheLeafOfItsReceipt() {
        CheckQuestion question =
                new CheckQuestion(SampleForms.ANILA, SampleForms.ENTERPRISE, null, LocalDate.of(2027, 6, 1));
        journey.decide(journey.proposeGrant(SampleForms.engineer()));
        // the first check makes the key with which all are signed
        house.the(CheckingAuthorisation.class).check(People.EMPLOYER, question);
        assertThat(StatementCount.of(
                        () -> house.the(CheckingAuthorisation.class).check(People.EMPLOYER, question)))
                .isEqualTo(3);
        List<CheckRow> rows = Collections.nCopies(500, CheckRow.of(question));
        assertThat(StatementCount.of(() -> house.the(CheckingMany.class).check(People.EMPLOYER, 1, rows)))
                .isEqualTo(3);
    }

    @Test
    void somebodyIsKnownAgainByOneQuery() {
        assertThat(StatementCount.of(() -> house.the(SigningIn.class).known("employer")))
                .isOne();
    }

    @Test
    void theBellIsOneQuery() {
        assertThat(StatementCount.of(() -> house.the(ReadingNotices.class).inbox(People.EMPLOYER)))
                .isOne();
    }

    @Test
    void documentsAreListedWithoutTheirBytesAndNothingLazyIsReadEagerly() {
        CaseNumber number = journey.submit(SampleForms.engineer());
        Actor examiner = People.EXAMINER;
        CaseFile file = house.the(ReadingFile.class).forExamination(examiner, number);
        assertThat(file.documents()).hasSize(3);
        assertThat(StatementCount.statements())
                .filteredOn(sql -> sql.contains("FROM document"))
                .isNotEmpty()
                .noneMatch(sql -> sql.toLowerCase(java.util.Locale.ROOT).contains("content"));
        assertThat(StatementCount.warnings()).noneMatch(warning -> warning.contains("Reverting the lazy setting"));
    }

    private int queue() {
        return StatementCount.of(() -> house.the(Worklist.class).page(People.EXAMINER, Queue.OPEN, null, 50));
    }
}
