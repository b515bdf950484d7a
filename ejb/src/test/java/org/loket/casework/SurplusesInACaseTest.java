package org.loket.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loket.intake.SubmittingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;
import org.loket.labourmarket.RecordingSurpluses;
import org.loket.labourmarket.SurplusGiven;
import org.loket.law.Facts;
import org.loket.law.Facts.Circle;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.law.category.Slot;
import org.loket.law.category.Verdict;
import org.loket.law.labourmarket.Ring;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;

/** What the region recorded of the labour market counts in the examination, and is kept with it. */
@HouseTest
class SurplusesInACaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TestHouse house = new TestHouse(TODAY);
    private final Journey journey = new Journey(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aSurplusRecordedForTheDayOfFilingHoldsItsCircleAndTheExaminationKeepsItForReplay() {
        CaseNumber number = submitted();
        assertThat(examine(number).verdict()).isEqualTo(Verdict.ELIGIBLE);

        recordSurplus(30, TODAY, TODAY);
        Assessment held = examine(number);
        assertThat(held.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(held.rings())
                .extracting(Ring::state)
                .containsExactly(Ring.State.PASSED, Ring.State.HELD, Ring.State.PASSED, Ring.State.HELD);

        // recorded anew: what was examined stays as it was
        recordSurplus(0, TODAY, TODAY);
        Examined kept = last(number);
        assertThat(kept.facts().vacancy().surpluses()).hasSize(1);
        Assessment replayed = Admission.forApplicationSubmittedOn(kept.lawDate(), kept.category(), kept.facts());
        assertThat(replayed.findings()).isEqualTo(kept.findings());
        assertThat(replayed.rings()).isEqualTo(kept.rings()).isEqualTo(held.rings());
        assertThat(replayed.lawVersion()).isEqualTo(kept.lawVersion());
        assertThat(examine(number).verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void whatAnOfficialEstablishedStaysBesideTheFigures() {
        CaseNumber number = submitted();
        Facts fraud = RecordReader.read("{\"circumstances\": {\"fraud\": true}}", Facts.class);
        house.the(EstablishingFacts.class).establish(People.EXAMINER, number, null, fraud, "Report of the inspection.");
        recordSurplus(30, TODAY, TODAY);

        examine(number);

        assertThat(last(number).facts().circumstances().fraud()).isTrue();
        assertThat(last(number).facts().vacancy().surpluses()).hasSize(1);
    }

    @Test
    void nothingIsProposedOnFiguresThatWereRecordedAnewSinceTheExamination() {
        CaseNumber number = submitted();
        examine(number);
        recordSurplus(30, TODAY.minusDays(3), null);

        assertThatThrownBy(() -> journey.propose(number, Journey.grant()))
                .isInstanceOfSatisfying(InConflict.class, declined -> assertThat(declined.code())
                        .isEqualTo("examined-on-other-facts"));
    }

    @Test
    void figuresOfAnotherDayOrOccupationLeaveTheCaseAlone() {
        CaseNumber number = submitted();
        Assessment before = examine(number);
        recordSurplus(30, TODAY.plusDays(1), null);
        recordSurplus(30, TODAY.minusDays(9), TODAY.minusDays(1));

        assertThat(examine(number).findings()).isEqualTo(before.findings());
    }

    @Test
    void skilledWorkIsNotTouchedByAnySurplus() {
        CaseNumber number = journey.submit(SampleForms.engineer());
        house.the(ExaminingCase.class).examine(People.EXAMINER, number);
        house.the(RecordingSurpluses.class)
                .record(
                        People.LEAD,
                        new SurplusGiven(Circle.FLANDERS, null, null, "2512", 99, TODAY.minusDays(9), null, "VDAB"));

        journey.propose(number, Journey.grant());
        assertThat(last(number).facts().vacancy().surpluses()).isEmpty();
        assertThat(last(number).rings()).isEmpty();
    }

    @Test
    void anExaminationFromBeforeTheCirclesWereDrawnCanStillBeRead() {
        CaseNumber number = submitted();
        examine(number);
        String text = RecordWriter.text(last(number)).replaceFirst(",\"rings\":\\[.*],\"takeover\"", ",\"takeover\"");

        assertThat(text).doesNotContain("rings");
        assertThat(RecordReader.read(text, Examined.class).rings()).isEmpty();
    }

    private CaseNumber submitted() {
        CaseNumber number = journey.draft(
                SampleForms.engineerLookedFor(), Slot.CONTRACT, Slot.PASSPORT, Slot.DIPLOMA, Slot.VACANCY);
        house.the(SubmittingApplication.class).submit(People.EMPLOYER, number, null);
        return number;
    }

    private Assessment examine(CaseNumber number) {
        return house.the(ExaminingCase.class).examine(People.EXAMINER, number);
    }

    private Examined last(CaseNumber number) {
        return house.inTransaction(() -> house.the(ReadingCase.class).of(number))
                .examination();
    }

    private void recordSurplus(int surplus, LocalDate from, LocalDate until) {
        house.the(RecordingSurpluses.class)
                .record(
                        People.EXAMINER,
                        new SurplusGiven(
                                Circle.OTHER_REGIONS, "WALLONIA", null, "2512", surplus, from, until, "Le Forem"));
    }
}
