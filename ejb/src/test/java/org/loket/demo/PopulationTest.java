package org.loket.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.json.RecordWriter;

/** The population as it is thought out, before anything is written. */
class PopulationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Population OF_TODAY = on(TODAY);

    @Test
    void theSameDayHasTheSamePopulationToTheLastDigit() {
        Population one = on(TODAY);
        Population other = on(TODAY);
        assertThat(texts(one)).isEqualTo(texts(other));
        assertThat(one.moments()).isEqualTo(other.moments());
    }

    @Test
    void theNextDayHasItsOwnPast() {
        assertThat(texts(on(TODAY.plusDays(1)))).isNotEqualTo(texts(OF_TODAY));
    }

    @Test
    void everythingHappenedBeforeToday() {
        assertThat(OF_TODAY.moments()).allMatch(moment -> moment.isBefore(TODAY.atTime(LocalTime.MIDNIGHT)));
    }

    @Test
    void aPopulationCanBeThoughtOutOnEveryDayOfTheNextYears() {
        IntStream.range(0, 40)
                .mapToObj(i -> TODAY.plusDays(29L * i))
                .forEach(day -> assertThatCode(() -> on(day)).as(day.toString()).doesNotThrowAnyException());
    }

    @Test
    void thereAreFortyEmployersAndSomeThreeHundredAndSeventyWorkers() {
        Population population = OF_TODAY;
        assertThat(population.firms()).hasSize(40);
        assertThat(population.files().stream().map(file -> file.person).distinct())
                .hasSizeBetween(350, 400);
    }

    @Test
    void noTwoWorkersShareANameABirthdayOrANumber() {
        List<Person> all =
                OF_TODAY.files().stream().map(file -> file.person).distinct().toList();
        assertThat(all).extracting(Person::name).doesNotHaveDuplicates();
        assertThat(all).extracting(Person::birthDate).doesNotHaveDuplicates();
        assertThat(all).extracting(Person::nationalNumber).doesNotHaveDuplicates();
        assertThat(all).extracting(Person::passport).doesNotHaveDuplicates();
    }

    @Test
    void everyNationalNumberIsOneThatIsNeverIssued() {
        assertThat(OF_TODAY.files()).allSatisfy(file -> {
            assertThat(file.person.nationalNumber().isBis()).isTrue();
            assertThat(file.person.nationalNumber().digits().substring(6, 9)).isEqualTo("999");
            assertThat(file.person.nationalNumber().birthYear().getValue())
                    .isEqualTo(file.person.birthDate().getYear());
        });
    }

    @Test
    void onlyTheExampleOfTheContractLiesOutsideTheEndOfTheEnterpriseNumbers() {
        assertThat(OF_TODAY.firms())
                .extracting(firm -> firm.number().digits())
                .doesNotHaveDuplicates()
                .allMatch(digits -> digits.startsWith("19999") || digits.equals("0403019261"));
    }

    @Test
    void whatIsReadFromAPassportAgreesWithTheForm() {
        assertThat(OF_TODAY.files()).allSatisfy(file -> {
            assertThat(file.person.mrz().passportNumber()).isEqualTo(file.person.passport());
            assertThat(file.person.mrz().nationality()).isEqualTo(file.person.nationality());
            assertThat(file.person.mrz().expiresOn()).isEqualTo(file.person.passportExpiresOn());
        });
    }

    @Test
    void theFirstEmployerHasFilesOfEveryKind() {
        Population population = OF_TODAY;
        assertThat(population.files().stream()
                        .filter(file -> file.firm.position() == 1)
                        .count())
                .isBetween(25L, 35L);
    }

    private static Population on(LocalDate day) {
        return new Population(day, new Hands(), new LaterHands());
    }

    private static List<String> texts(Population population) {
        return population.files().stream()
                .map(Sketch::form)
                .map((ApplicationForm form) -> RecordWriter.text(form))
                .toList();
    }
}
