package org.loket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.kernel.EnterpriseNumber;
import org.loket.law.Facts;
import org.loket.law.book.LawBook;
import org.loket.law.category.Category;
import org.loket.law.category.Slot;
import org.loket.story.SampleForms;

class CompletenessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String PERSON =
            "worker.firstName worker.lastName worker.birthDate worker.nationality worker.passportNumber ";
    private static final String WORK = "job.title job.fullTimeFraction job.startsOn ";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "HIGHLY_SKILLED, worker.qualificationLevel, job.grossAnnualWage, CONTRACT PASSPORT DIPLOMA",
        "MEDIUM_SKILLED, worker.qualificationLevel, job.listFunction job.grossAnnualWage, CONTRACT PASSPORT",
        "MANAGERIAL, '', job.grossAnnualWage engagement.capacity, CONTRACT PASSPORT",
        "BLUE_CARD, worker.monthsOfRelevantExperience worker.qualificationLevel,"
                + " job.grossAnnualWage engagement.informationTechnology, CONTRACT PASSPORT DIPLOMA",
        "RESEARCHER, '', engagement.hostingAgreement engagement.recognisedInstitution, PASSPORT HOSTING_AGREEMENT",
        "POSTDOC, worker.qualificationLevel, engagement.fundamentalResearch engagement.grantMonths,"
                + " PASSPORT DIPLOMA GRANT",
        "ICT_TRAINEE, worker.monthsOfPriorServiceInGroup worker.qualificationLevel worker.inEuropeanUnion,"
                + " job.grossAnnualWage engagement.capacity engagement.sameGroup engagement.afterShortMobility,"
                + " CONTRACT PASSPORT ASSIGNMENT_LETTER GROUP_PROOF",
        "ATHLETE, '', job.grossAnnualWage engagement.capacity engagement.athleteContract, CONTRACT PASSPORT",
        "JOURNALIST, '', engagement.capacity, CONTRACT PASSPORT",
        "VOLUNTEER, '', engagement.capacity, PASSPORT",
        "RESIDUAL, worker.qualificationLevel worker.longTermResidentElsewhere, job.occupation vacancy.onBottleneckList vacancy.publications,"
                + " CONTRACT PASSPORT VACANCY",
        "SEASONAL, worker.mainResidenceAbroad worker.longTermResidentElsewhere, job.occupation engagement.seasonalSector vacancy.publications,"
                + " CONTRACT PASSPORT VACANCY",
        "LONG_TERM_RESIDENT, worker.longTermResidentElsewhere, vacancy.publications, CONTRACT PASSPORT RESIDENCE_CARD"
    })
    void aBlankFormLacksWhatIdentifiesThePartiesAndWhatTheLawOfItsCategoryAsks(
            Category category, String ofWorker, String ofWork, String slots) {
        ApplicationForm blank = ApplicationForm.blank(category, EnterpriseNumber.of("0403019261"));

        assertThat(Completeness.missing(blank, Set.of(), TODAY, LawBook.printed()))
                .containsExactlyInAnyOrder((PERSON + WORK + ofWorker + " " + ofWork + " " + slots)
                        .replaceAll(" +", " ")
                        .split(" "));
    }

    @Test
    void fieldsComeFirstAndTheWorkerBeforeTheWork() {
        assertThat(Completeness.missing(
                        ApplicationForm.blank(Category.ICT_MANAGER, EnterpriseNumber.of("0403019261")),
                        Set.of(Slot.CONTRACT),
                        TODAY,
                        LawBook.printed()))
                .startsWith("worker.firstName")
                .endsWith("PASSPORT", "ASSIGNMENT_LETTER", "GROUP_PROOF");
    }

    @Test
    void whatTheAnswerNoLongerHangsOnIsNotAskedAnyMore() {
        ApplicationForm bachelor = asked(Category.BLUE_CARD, null);
        ApplicationForm athlete = asked(
                Category.ATHLETE,
                new Facts.Engagement(
                        Facts.Capacity.ATHLETE, null, null, null, null, null, null, null, null, null, null));

        assertThat(Completeness.missing(bachelor, Set.of(), TODAY, LawBook.printed()))
                .containsExactly("CONTRACT", "PASSPORT", "DIPLOMA");
        assertThat(Completeness.missing(athlete, Set.of(), TODAY, LawBook.printed()))
                .containsExactly("CONTRACT", "PASSPORT");
    }

    @Test
    void whatAnOfficialCanFindOutKeepsNoFileFromBeingSubmitted() {
        assertThat(Completeness.missing(
                        SampleForms.engineerWithLittleSaid(),
                        Set.of(Slot.CONTRACT, Slot.PASSPORT, Slot.DIPLOMA),
                        TODAY,
                        LawBook.printed()))
                .isEmpty();
    }

    @Test
    void aPublicationCountsOnceItsChannelAndFirstDayAreKnown() {
        LocalDate from = TODAY.minusDays(80);
        Facts.Publication eures = new Facts.Publication(Facts.Channel.EURES, from, null);

        assertThat(missing(eures, new Facts.Publication(Facts.Channel.VDAB, null, TODAY)))
                .containsExactly("vacancy.publications");
        assertThat(missing(eures, new Facts.Publication(null, from, TODAY))).containsExactly("vacancy.publications");
        assertThat(missing(eures, new Facts.Publication(Facts.Channel.VDAB, from, null)))
                .isEmpty();
    }

    private static List<String> missing(Facts.Publication... publications) {
        ApplicationForm form = SampleForms.engineer();
        ApplicationForm searched = new ApplicationForm(
                Category.RESIDUAL,
                form.kind(),
                form.worker(),
                form.employer(),
                form.job(),
                new Facts.Vacancy(true, List.of(publications), List.of(), List.of()),
                form.previous(),
                form.engagement(),
                form.history());
        return Completeness.missing(searched, Set.of(Slot.values()), TODAY, LawBook.printed());
    }

    private static ApplicationForm asked(Category category, Facts.Engagement engagement) {
        ApplicationForm form = SampleForms.engineer();
        return new ApplicationForm(
                category,
                form.kind(),
                form.worker(),
                form.employer(),
                form.job(),
                form.vacancy(),
                form.previous(),
                engagement,
                form.history());
    }
}
