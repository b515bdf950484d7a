package org.loket.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.loket.casework.ExaminingCase;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;
import org.loket.intake.ApplicationForm;
import org.loket.intake.DraftingApplication;
import org.loket.intake.SubmittingApplication;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Invalid;
import org.loket.law.Facts;
import org.loket.law.category.Category;
import org.loket.law.category.Slot;
import org.loket.law.category.Verdict;
import org.loket.worklist.CaseFile;
import org.loket.worklist.ReadingFile;

/** A group sends a specialist from outside the Union; and what an employer cannot file. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransfereeStoryTest {

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    private final Journey journey = new Journey(house);

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aSpecialistIsFiledForExaminedAndAdmitted() {
        // the assignment letter and the proof of the group are asked beside the usual papers
        CaseNumber number = journey.draft(specialist(3), Slot.CONTRACT, Slot.PASSPORT, Slot.DIPLOMA);
        assertThat(house.the(DraftingApplication.class)
                        .read(People.EMPLOYER, number)
                        .missing())
                .containsExactly("ASSIGNMENT_LETTER", "GROUP_PROOF");
        CaseNumber complete = submit(specialist(3));

        // three months in the group are enough, and every fact of the engagement is kept
        house.the(ExaminingCase.class).examine(People.EXAMINER, complete);
        CaseFile file = house.the(ReadingFile.class).forExamination(People.EXAMINER, complete);
        assertThat(file.state().examination().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(file.form()).isEqualTo(specialist(3));

        journey.propose(
                complete,
                new Proposal(Outcome.GRANT, List.of(), LocalDate.of(2027, 1, 1), LocalDate.of(2029, 12, 31), null));
        journey.decide(complete);
        assertThat(house.the(ReadingFile.class)
                        .forApplicant(People.EMPLOYER, complete)
                        .permit()
                        .validUntil())
                .isEqualTo(LocalDate.of(2029, 12, 31));
    }

    @Test
    void twoMonthsInTheGroupAreNotEnough() {
        CaseNumber number = submit(specialist(2));
        house.the(ExaminingCase.class).examine(People.EXAMINER, number);
        assertThat(house.the(ReadingFile.class)
                        .forExamination(People.EXAMINER, number)
                        .state()
                        .examination()
                        .verdict())
                .isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void anEmployerCannotAskForAdmissionWithoutLimit() {
        ApplicationForm unlimited = ApplicationForm.blank(Category.UNLIMITED, SampleForms.ENTERPRISE);
        DraftingApplication drafting = house.the(DraftingApplication.class);

        assertThatThrownBy(() -> drafting.begin(People.EMPLOYER, unlimited))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.violations())
                        .extracting(one -> one.field() + " " + one.code())
                        .containsExactly("category category.filed-by-worker"));
    }

    private CaseNumber submit(ApplicationForm form) {
        CaseNumber number = journey.draft(
                form, Slot.CONTRACT, Slot.PASSPORT, Slot.DIPLOMA, Slot.ASSIGNMENT_LETTER, Slot.GROUP_PROOF);
        house.the(SubmittingApplication.class).submit(People.EMPLOYER, number, null);
        return number;
    }

    private static ApplicationForm specialist(int months) {
        ApplicationForm form = SampleForms.engineer();
        ApplicationForm.Worker one = form.worker();
        return new ApplicationForm(
                Category.ICT_SPECIALIST,
                form.kind(),
                new ApplicationForm.Worker(
                        one.firstName(),
                        one.lastName(),
                        one.birthDate(),
                        one.nationality(),
                        one.nationalNumber(),
                        one.passportNumber(),
                        one.passportExpiresOn(),
                        one.passportMrz(),
                        one.inBelgium(),
                        one.qualificationLevel(),
                        one.qualificationProof(),
                        false,
                        null,
                        null,
                        null,
                        months),
                form.employer(),
                form.job(),
                form.vacancy(),
                form.previous(),
                new Facts.Engagement(
                        Facts.Capacity.SPECIALIST, null, null, null, null, true, null, null, null, null, null),
                null);
    }
}
