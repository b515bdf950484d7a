package org.loket.web.faces.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.Money;
import org.loket.kernel.Violation;
import org.loket.law.Facts;
import org.loket.law.category.Category;
import org.loket.web.text.Text;
import org.loket.web.text.TextIn;

class AnswersTest {

    private static final Text DUTCH = TextIn.language("nl");
    private static final Text ENGLISH = TextIn.language("en");
    private static final ApplicationForm BLANK =
            ApplicationForm.blank(Category.HIGHLY_SKILLED, EnterpriseNumber.of("0403019261"));

    private final Answers dutch = new Answers(DUTCH, new Countries(DUTCH));
    private final Answers english = new Answers(ENGLISH, new Countries(ENGLISH));

    @Test
    void whatIsTypedBecomesTheFormThatTheHouseReads() {
        ApplicationForm form = dutch.into(
                BLANK,
                WizardStep.JOB.getFields(),
                Map.of(
                        "job.title", " Ontwikkelaar ",
                        "job.grossAnnualWage", "49.000,00",
                        "job.fullTimeFraction", "80",
                        "job.startsOn", "1/2/2027",
                        "job.requiresHigherEducation", "true"));

        assertThat(form.job().title()).isEqualTo("Ontwikkelaar");
        assertThat(form.job().grossAnnualWage()).isEqualTo(Money.of("49000"));
        assertThat(form.job().fullTimeFraction()).isEqualByComparingTo(new BigDecimal("0.8"));
        assertThat(form.job().startsOn()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(form.job().requiresHigherEducation()).isTrue();
        assertThat(form.employer()).isEqualTo(BLANK.employer());
    }

    @Test
    void whatAnAuthorityEstablishesIsReadAsAFactOfItsOwn() {
        assertThat(dutch.fact("circumstances.fraud", "ja").circumstances().fraud())
                .isTrue();
        assertThat(english.fact("circumstances.sanctioned", "no")
                        .circumstances()
                        .sanctioned())
                .isFalse();
        assertThat(dutch.fact("circumstances.nonEuShare", "85").circumstances().nonEuShare())
                .isEqualTo(85);
        assertThat(dutch.fact("employer.employees", "3").employer().employees()).isEqualTo(3);
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> dutch.fact("circumstances.nonEuShare", "veel"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> dutch.fact("circumstances.fraud", "misschien"));
    }

    @Test
    void whatIsKeptIsShownAsTheReaderWritesItAndReadsBackTheSame() {
        ApplicationForm form = dutch.into(
                BLANK,
                WizardStep.JOB.getFields(),
                Map.of("job.grossAnnualWage", "49000.5", "job.fullTimeFraction", "0,855"));

        for (Answers language : List.of(dutch, english)) {
            Map<String, String> shown = language.of(form, WizardStep.JOB.getFields());
            assertThat(language.into(form, WizardStep.JOB.getFields(), shown)).isEqualTo(form);
        }
        assertThat(dutch.of(form, WizardStep.JOB.getFields()))
                .containsEntry("job.grossAnnualWage", "49.000,50")
                .containsEntry("job.fullTimeFraction", "85,5");
        assertThat(english.of(form, WizardStep.JOB.getFields())).containsEntry("job.grossAnnualWage", "49,000.50");
    }

    @Test
    void numbersOfTheRegistersAreShownAsTheRegistersPrintThem() {
        ApplicationForm form = dutch.into(
                BLANK,
                WizardStep.WORKER.getFields(),
                Map.of("worker.nationalNumber", "85073003328", "worker.nationality", "India"));
        form = dutch.into(
                form,
                WizardStep.EMPLOYER.getFields(),
                Map.of("employer.iban", "be57679200609235", "employer.establishmentNumber", "2000000339"));

        assertThat(dutch.of(form, WizardStep.WORKER.getFields()))
                .containsEntry("worker.nationalNumber", "85.07.30-033.28")
                .containsEntry("worker.nationality", "India");
        assertThat(dutch.of(form, WizardStep.EMPLOYER.getFields()))
                .containsEntry("employer.iban", "BE57 6792 0060 9235")
                .containsEntry("employer.establishmentNumber", "2.000.000.339");
    }

    @Test
    void everyFaultOfAStepIsNamedAtOnceByItsField() {
        Map<String, String> typed = new HashMap<>();
        typed.put("job.grossAnnualWage", "veel");
        typed.put("job.sectorMinimumWage", "49000,123");
        typed.put("job.fullTimeFraction", "120");
        typed.put("job.startsOn", "31/02/2027");
        typed.put("job.posted", "misschien");

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> dutch.into(BLANK, WizardStep.JOB.getFields(), typed))
                .satisfies(wrong -> assertThat(wrong.violations())
                        .extracting(Violation::field, Violation::code)
                        .containsExactlyInAnyOrder(
                                tuple("job.grossAnnualWage", "typed.money"),
                                tuple("job.sectorMinimumWage", "money.decimals"),
                                tuple("job.fullTimeFraction", "typed.share"),
                                tuple("job.startsOn", "date.form"),
                                tuple("job.posted", "boolean.form")));
    }

    @Test
    void theLinesOfASearchAreReadAndShownAgain() {
        Map<String, String> typed = new HashMap<>();
        typed.put("vacancy.onBottleneckList", "true");
        typed.put("vacancy.publications[0].channel", "VDAB");
        typed.put("vacancy.publications[0].from", "2026-09-01");
        typed.put("vacancy.publications[2].channel", "EURES");
        typed.put("vacancy.publications[2].until", "30/11/2026");
        typed.put("vacancy.mediations[0].service", "VDAB");
        typed.put("vacancy.mediations[0].suitableCandidates", "false");
        Lines.PUBLICATIONS.closeUp(typed);

        ApplicationForm form = dutch.into(BLANK, WizardStep.JOB.allFields(), typed);

        assertThat(form.vacancy())
                .isEqualTo(new Facts.Vacancy(
                        true,
                        List.of(
                                new Facts.Publication(Facts.Channel.VDAB, LocalDate.of(2026, 9, 1), null),
                                new Facts.Publication(Facts.Channel.EURES, null, LocalDate.of(2026, 11, 30))),
                        List.of(new Facts.Mediation(Facts.EmploymentService.VDAB, false, null)),
                        List.of()));
        Map<String, String> shown = dutch.of(form, WizardStep.JOB.allFields());
        assertThat(shown).containsEntry("vacancy.publications[1].until", "2026-11-30");
        assertThat(dutch.into(form, WizardStep.JOB.allFields(), shown)).isEqualTo(form);
    }

    @Test
    void aLineThatIsTakenOutIsGoneAndTheOthersMoveUp() {
        Map<String, String> typed = new HashMap<>();
        typed.put("vacancy.publications[0].channel", "VDAB");
        typed.put("vacancy.publications[1].channel", "EURES");
        Lines.PUBLICATIONS.takeOut(typed, 0);

        assertThat(dutch.into(BLANK, WizardStep.JOB.allFields(), typed)
                        .vacancy()
                        .publications())
                .containsExactly(new Facts.Publication(Facts.Channel.EURES, null, null));
    }

    @Test
    void whatIsKeptBeyondTheLinesOfThePageStays() {
        List<Facts.Publication> many = IntStream.range(0, Lines.PUBLICATIONS.most() + 2)
                .mapToObj(i -> new Facts.Publication(
                        Facts.Channel.VDAB, LocalDate.of(2026, 1, 1).plusDays(i), null))
                .toList();
        ApplicationForm form = new ApplicationForm(
                BLANK.category(),
                BLANK.kind(),
                BLANK.worker(),
                BLANK.employer(),
                BLANK.job(),
                new Facts.Vacancy(null, many, List.of(), List.of()),
                null,
                null,
                null);

        assertThat(dutch.into(form, WizardStep.JOB.allFields(), dutch.of(form, WizardStep.JOB.allFields())))
                .isEqualTo(form);
    }

    @Test
    void aFaultInALineIsNamedByItsField() {
        Map<String, String> typed = new HashMap<>();
        typed.put("vacancy.publications[0].channel", "VDAB");
        typed.put("vacancy.publications[1].channel", "RADIO");
        typed.put("vacancy.publications[1].from", "31/02/2027");

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> dutch.into(BLANK, WizardStep.JOB.allFields(), typed))
                .satisfies(wrong -> assertThat(wrong.violations())
                        .extracting(Violation::field, Violation::code)
                        .containsExactlyInAnyOrder(
                                tuple("vacancy.publications[1].channel", "choice.unknown"),
                                tuple("vacancy.publications[1].from", "date.form")));
    }

    @Test
    void everyFaultHasASentenceInEveryLanguage() {
        for (String code : List.of("typed.money", "typed.share", "typed.no-file", "typed.declare", "typed.category")) {
            assertThat(DUTCH.say("violation." + code)).isNotBlank();
            assertThat(ENGLISH.say("violation." + code)).isNotBlank();
        }
    }

    @Test
    void anAnswerThatIsEmptiedIsGone() {
        ApplicationForm form = dutch.into(BLANK, List.of("job.title"), Map.of("job.title", "Kok"));
        assertThat(dutch.into(form, List.of("job.title"), Map.of()).job().title())
                .isNull();
    }

    @Test
    void anApplicationThatRenewsNothingNamesNothingBeforeIt() {
        assertThat(dutch.into(BLANK, WizardStep.JOB.getFields(), Map.of())).isEqualTo(BLANK);
    }

    @Test
    void everyFieldOfEveryStepHasAQuestion() {
        for (WizardStep step : WizardStep.values()) {
            for (String field : step.getFields()) {
                assertThat(DUTCH.say("ask." + field)).isNotBlank();
            }
        }
    }
}
