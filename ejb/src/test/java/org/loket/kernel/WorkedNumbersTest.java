package org.loket.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number that was worked out by hand, with the remainder that makes its check digits. */
class WorkedNumbersTest {

    @ParameterizedTest(name = "enterprise {0}: {1} mod 97 = {2}, so {3}")
    @CsvSource({
        "0403.019.261, 4030192, 36, 61",
        "0428.759.497, 4287594, 0,  97",
        "0203.201.340, 2032013, 57, 40",
        "0202.239.951, 2022399, 46, 51"
    })
    void theCheckDigitsOfAnEnterpriseAreWhatIsMissingTo97(String written, long body, int remainder, int check) {
        EnterpriseNumber number = EnterpriseNumber.of(written);

        assertThat(number.written()).isEqualTo(written);
        assertThat(Long.parseLong(number.digits().substring(0, 8))).isEqualTo(body);
        assertThat(body % 97).isEqualTo(remainder);
        assertThat(Integer.parseInt(number.digits().substring(8))).isEqualTo(check);
    }

    @Test
    void anEnterpriseNumberWithAnotherCheckIsRefused() {
        assertThat(CheckDigits.complementTo97(4311503)).isEqualTo(50);
        assertThatThrownBy(() -> EnterpriseNumber.of("0431.150.351")).isInstanceOf(NotANumber.class);
    }

    @Test
    void anEstablishmentUnitHasTheSameCheck() {
        assertThat(CheckDigits.complementTo97(20_000_003)).isEqualTo(39);
        assertThat(EstablishmentNumber.of("2.000.000.339").digits()).isEqualTo("2000000339");
    }

    @ParameterizedTest
    @CsvSource({"BE 0403.019.261, BE0403019261", "be0403019261, BE0403019261", "BE 403.019.261, BE0403019261"})
    void aVatNumberIsTheCountryAndTheEnterprise(String written, String number) {
        assertThat(VatNumber.of(written)).hasToString(number);
        assertThat(VatNumber.of(written).written()).isEqualTo("BE 0403.019.261");
        assertThat(VatNumber.of(written).enterprise()).isEqualTo(EnterpriseNumber.of("0403019261"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0403019261", "FR0403019261", "BE0431150351", "BE", ""})
    void anotherVatNumberIsRefused(String written) {
        assertThatThrownBy(() -> VatNumber.of(written)).isInstanceOf(NotANumber.class);
    }

    @ParameterizedTest(name = "{0}: {1} mod 97 = {2}, so {3}; born {4}, BIS {5}")
    @CsvSource({
        "85.07.30-033.28, 850730033,  69, 28, 1985, false",
        "17.07.30-033.84, 2170730033, 13, 84, 2017, false",
        "98.47.28-997.65, 984728997,  32, 65, 1998, true",
        "01.49.07-001.85, 2014907001, 12, 85, 2001, true"
    })
    void theCheckOfANationalNumberTellsTheCentury(
            String written, long checked, int remainder, int check, int year, boolean bis) {
        NationalNumber number = NationalNumber.of(written);

        assertThat(checked % 97).isEqualTo(remainder);
        assertThat(97 - remainder).isEqualTo(check);
        assertThat(number.digits()).endsWith("%02d".formatted(check));
        assertThat(number.birthYear()).isEqualTo(Year.of(year));
        assertThat(number.isBis()).isEqualTo(bis);
    }

    @Test
    void theCenturyIsNeverInDoubt() {
        assertThat(2_000_000_000L % 97).isEqualTo(68);
        assertThatThrownBy(() -> NationalNumber.of("12345678901")).isInstanceOf(NotANumber.class);
    }

    @ParameterizedTest(name = "{0} and somebody born {1}: {2}")
    @CsvSource({
        "85.07.30-033.28, 1985-07-30, true",
        "85.07.30-033.28, 1985-07-31, false",
        "98.47.28-997.65, 1998-07-28, true",
        "01.49.07-001.85, 2001-09-07, true",
        "01.49.07-001.85, 1901-09-07, false",
        // the counter ran over, the month is not told
        "85.00.00-033.06, 1985-07-30, true",
        "85.00.00-033.06, 1986-07-30, false",
        // the date of birth is not known
        "00.00.01-999.38, 1985-07-30, true",
        "00.00.01-999.67, 2001-09-07, true"
    })
    void aDateOfBirthIsComparedAsFarAsTheNumberTellsIt(String written, LocalDate born, boolean canBe) {
        assertThat(NationalNumber.of(written).canBelongTo(born)).isEqualTo(canBe);
    }

    @Test
    void aNumberCanBeWithoutABirthDate() {
        assertThat(NationalNumber.of("00.00.01-999.38").tellsBirth()).isFalse();
        assertThat(NationalNumber.of("85.00.00-033.06").tellsBirth()).isTrue();
    }

    @ParameterizedTest(name = "{0} of the specimen passport: check digit {1}")
    @CsvSource({
        "L898902C3,                               6",
        "740812,                                  2",
        "120415,                                  9",
        "ZE184226B<<<<<,                          1",
        "L898902C36740812212041 59ZE184226B<<<<<1, 0"
    })
    void theFiveCheckDigitsOfTheSpecimenPassport(String field, int digit) {
        assertThat(PassportMrz.checkDigit(field.replace(" ", ""))).isEqualTo(digit);
    }

    @ParameterizedTest(name = "{0} is {1}, told {2}")
    @CsvSource({
        "D,   DEU, true",
        "GBD, GBD, true",
        "GBN, GBN, true",
        "GBO, GBO, true",
        "GBP, GBP, true",
        "GBS, GBS, true",
        "XXA, XXA, true",
        "XXB, XXB, true",
        "XXC, XXC, true",
        "XXX, XXX, false",
        "UNO, UNO, false",
        "UNA, UNA, false",
        "UNK, UNK, false",
        "EUE, EUE, false",
        "RKS, XKX, true",
        "XKX, XKX, true"
    })
    void theCodesThatPassportsAddToTheIsoCodes(String printed, String code, boolean told) {
        assertThat(Nationality.of(printed).code()).isEqualTo(code);
        assertThat(Nationality.of(printed).isTold()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"56063108", "56112374", " 5606 3108 "})
    void aVacancyOfVdabHasEightDigits(String seen) {
        assertThat(VacancyNumber.of(seen).digits()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5606310", "560631080", "5606310a", ""})
    void anotherVacancyNumberIsRefused(String text) {
        assertThatThrownBy(() -> VacancyNumber.of(text)).isInstanceOf(NotANumber.class);
    }

    @ParameterizedTest
    @CsvSource({"62.100, 62100, 62", "62100, 62100, 62", "01.110, 01110, 01"})
    void anActivityOfNaceBelHasFiveDigits(String written, String digits, String division) {
        assertThat(Activity.of(written).digits()).isEqualTo(digits);
        assertThat(Activity.of(written).division()).isEqualTo(division);
        assertThat(Activity.of(written).written()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"62.10", "6.2100", "62.1000", "00.100", "A1.100", ""})
    void anotherActivityIsRefused(String text) {
        assertThatThrownBy(() -> Activity.of(text)).isInstanceOf(NotANumber.class);
    }

    @ParameterizedTest
    @CsvSource({"2512, 2", "8332, 8", "0110, 0"})
    void anOccupationOfIscoHasFourDigits(String code, int majorGroup) {
        assertThat(Occupation.of(code).majorGroup()).isEqualTo(majorGroup);
    }

    @ParameterizedTest
    @ValueSource(strings = {"251", "25121", "25 12", "251x", "٢٥١٢", ""})
    void anotherOccupationIsRefused(String text) {
        assertThatThrownBy(() -> Occupation.of(text)).isInstanceOf(NotANumber.class);
    }

    @ParameterizedTest
    @CsvSource({
        "200, false",
        "124, false",
        "140.03, true",
        "302, false",
        "144, false",
        "145, false",
        "330, false",
        "322.01, true"
    })
    void aJointCommitteeHasThreeDigitsAndASubcommitteeTwoMore(String number, boolean subcommittee) {
        assertThat(JointCommittee.of(number).isSubcommittee()).isEqualTo(subcommittee);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "2000", "140.3", "140.", "140,03", ""})
    void anotherJointCommitteeIsRefused(String text) {
        assertThatThrownBy(() -> JointCommittee.of(text)).isInstanceOf(NotANumber.class);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "8, true", "9, false"})
    void aLevelOfTheQualificationsStructureLiesFromOneToEight(int number, boolean possible) {
        if (possible) {
            assertThat(new VksLevel(number)).isGreaterThanOrEqualTo(new VksLevel(1));
        } else {
            assertThatThrownBy(() -> new VksLevel(number)).isInstanceOf(NotANumber.class);
        }
    }

    @Test
    void theAccountOfTheFederalContributionIsAnIban() {
        assertThat(Iban.of("BE57 6792 0060 9235").written()).isEqualTo("BE57 6792 0060 9235");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vat-number.form",
                "vacancy-number.form",
                "activity.form",
                "occupation.form",
                "joint-committee.form",
                "vks-level.form"
            })
    void everyRefusalSaysWhyInBothLanguages(String code) {
        for (Locale language : Wording.LANGUAGES) {
            assertThat(Wording.of(language).knows("violation." + code)).isTrue();
        }
    }
}
