package org.loket.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.Money;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.Violation;
import org.loket.kernel.json.RecordReader;
import org.loket.law.Facts;
import org.loket.law.category.Verdict;
import org.loket.story.HouseTest;
import org.loket.story.Journey;
import org.loket.story.People;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;
import org.loket.worklist.CaseFile;
import org.loket.worklist.ReadingFile;

/** What the form left open an official can establish from an answer; the form itself stays as it was filed. */
@HouseTest
class EstablishingFactsTest {

    private static final String BASIS = "Answer of 1 December and the job description.";

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aFileWithAnOpenFactIsGrantedOnceTheFactIsEstablishedAndExamined() {
        CaseNumber number = journey.submit(withoutTheRequirement());
        assertThat(examine(number)).isEqualTo(Verdict.INCOMPLETE);
        establish(number, "{\"job\": {\"requiresHigherEducation\": true}}");
        assertThatThrownBy(() -> journey.propose(number, Journey.grant()))
                .isInstanceOfSatisfying(InConflict.class, declined -> assertThat(declined.code())
                        .isEqualTo("examined-on-other-facts"));
        assertThat(examine(number)).isEqualTo(Verdict.ELIGIBLE);
        journey.propose(number, Journey.grant());
        journey.decide(number);
        CaseFile file = file(number);
        assertThat(file.permit()).isNotNull();
        assertThat(file.state().established())
                .containsExactly(new EstablishedFact("job.requiresHigherEducation", true));
        assertThat(file.form().job().requiresHigherEducation()).isNull();
    }

    @Test
    void laterFactsAreLaidOverEarlierOnes() {
        CaseNumber number = journey.submit(SampleForms.engineer("40000"));
        establish(number, "{\"job\": {\"grossAnnualWage\": 48000}, \"employer\": {\"employees\": 3}}");
        establish(number, "{\"job\": {\"grossAnnualWage\": 49000.50}}");
        assertThat(examine(number)).isEqualTo(Verdict.ELIGIBLE);
        Facts facts = file(number).state().examination().facts();
        assertThat(facts.job().grossAnnualWage()).isEqualTo(Money.of("49000.50"));
        assertThat(facts.employer().employees()).isEqualTo(3);
        assertThat(facts.worker().birthDate()).isEqualTo(LocalDate.of(1990, 5, 1));
    }

    @Test
    void factsThatContradictTheOthersAreRefusedAndNothingIsKept() {
        CaseNumber number = journey.submit(SampleForms.engineer());
        assertThatThrownBy(() -> establish(number, "{\"job\": {\"endsOn\": \"2026-01-01\"}}"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactly("job.endsOn"));
        assertThat(file(number).state().established()).isEmpty();
    }

    @Test
    void aFactIsEstablishedFromSomethingAndByRegionalStaffOnly() {
        CaseNumber number = journey.submit(SampleForms.engineer());
        Facts facts = RecordReader.read("{\"job\": {\"posted\": false}}", Facts.class);
        EstablishingFacts establishing = house.the(EstablishingFacts.class);
        assertThatThrownBy(() -> establishing.establish(People.EXAMINER, number, null, facts, " "))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> establishing.establish(People.EMPLOYER, number, null, facts, BASIS))
                .isInstanceOf(NotEntitled.class);
    }

    private Verdict examine(CaseNumber number) {
        return house.the(ExaminingCase.class).examine(People.EXAMINER, number).verdict();
    }

    private void establish(CaseNumber number, String facts) {
        house.the(EstablishingFacts.class)
                .establish(People.EXAMINER, number, null, RecordReader.read(facts, Facts.class), BASIS);
    }

    private CaseFile file(CaseNumber number) {
        return house.the(ReadingFile.class).forExamination(People.EXAMINER, number);
    }

    private static ApplicationForm withoutTheRequirement() {
        ApplicationForm form = SampleForms.engineer();
        ApplicationForm.Job job = form.job();
        return new ApplicationForm(
                form.category(),
                form.kind(),
                form.worker(),
                form.employer(),
                new ApplicationForm.Job(
                        job.title(),
                        job.description(),
                        job.workplace(),
                        job.listFunction(),
                        job.occupation(),
                        job.profession(),
                        null,
                        job.grossAnnualWage(),
                        job.sectorMinimumWage(),
                        job.fullTimeFraction(),
                        job.posted(),
                        job.startsOn(),
                        job.endsOn(),
                        job.jointCommittee(),
                        job.wageClauseAtThirty()),
                form.vacancy(),
                form.previous(),
                form.engagement(),
                form.history());
    }
}
