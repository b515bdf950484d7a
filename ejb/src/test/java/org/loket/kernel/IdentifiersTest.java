package org.loket.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "0403.019.261, 0403019261",
        "0428.759.497, 0428759497",
        "0203.201.340, 0203201340",
        "0202.239.951, 0202239951",
        "403.019.261,  0403019261",
        "BE0403019261, 0403019261",
        "BE 0403 019 261, 0403019261"
    })
    void anEnterpriseNumberIsReadAsPeopleWriteIt(String written, String digits) {
        assertThat(EnterpriseNumber.of(written).digits()).isEqualTo(digits);
    }

    @Test
    void anEnterpriseNumberIsWrittenAsTheRegisterPrintsIt() {
        assertThat(EnterpriseNumber.of("0403019261").written()).isEqualTo("0403.019.261");
    }

    @ParameterizedTest
    @CsvSource({
        "0431.150.351, enterprise-number.check-digits",
        "2000000339, enterprise-number.first-digit",
        "04030192, enterprise-number.form",
        "040301926x, enterprise-number.form",
        "٠٤٠٣٠١٩٢٦١, enterprise-number.form"
    })
    void aWrongEnterpriseNumberIsRefusedWithItsReason(String written, String reason) {
        assertThatThrownBy(() -> EnterpriseNumber.of(written))
                .isInstanceOfSatisfying(
                        NotANumber.class, e -> assertThat(e.code()).isEqualTo(reason));
    }

    @Test
    void anEstablishmentUnitStartsWithADigitFromTwoToEight() {
        assertThat(EstablishmentNumber.of("2.000.000.339").written()).isEqualTo("2.000.000.339");
        assertThatThrownBy(() -> EstablishmentNumber.of("0403019261")).isInstanceOf(NotANumber.class);
        assertThatThrownBy(() -> EstablishmentNumber.of("2000000338")).isInstanceOf(NotANumber.class);
    }

    @ParameterizedTest
    @CsvSource({
        "85.07.30-033.28, 1985, false",
        "17.07.30-033.84, 2017, false",
        "98.47.28-997.65, 1998, true",
        "01.49.07-001.85, 2001, true"
    })
    void aNationalNumberTellsTheCenturyAndWhetherItIsBis(String written, int year, boolean bis) {
        NationalNumber number = NationalNumber.of(written);

        assertThat(number.birthYear()).isEqualTo(Year.of(year));
        assertThat(number.isBis()).isEqualTo(bis);
        assertThat(number.written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901", "8507303328", "85.07.30-033.29", "85x7303328x"})
    void aWrongNationalNumberIsRefused(String written) {
        assertThatThrownBy(() -> NationalNumber.of(written)).isInstanceOf(NotANumber.class);
    }

    @Test
    void aNumberOfTheRuleOf2000IsRefusedWhileThatYearIsStillToCome() {
        assertThatThrownBy(() -> NationalNumber.of("17.07.30-033.84", LocalDate.of(2016, 12, 31)))
                .isInstanceOf(NotANumber.class);
        assertThat(NationalNumber.of("17.07.30-033.84", LocalDate.of(2017, 1, 1))
                        .birthYear())
                .isEqualTo(Year.of(2017));
    }

    @Test
    void noNumberSatisfiesTheRulesOfBothCenturies() {
        for (long first9 = 0; first9 < 1_000_000_000L; first9 += 7_654_321L) {
            assertThat(CheckDigits.complementTo97(first9))
                    .isNotEqualTo(CheckDigits.complementTo97(2_000_000_000L + first9));
        }
    }

    @Test
    void anIbanIsReadWithOrWithoutSpaces() {
        assertThat(Iban.of("be57679200609235").written()).isEqualTo("BE57 6792 0060 9235");
        assertThatThrownBy(() -> Iban.of("BE58 6792 0060 9235"))
                .isInstanceOfSatisfying(
                        NotANumber.class, e -> assertThat(e.code()).isEqualTo("iban.check-digits"));
        assertThatThrownBy(() -> Iban.of("BE57 6792 0060 923")).isInstanceOf(NotANumber.class);
    }

    @Test
    void theSpecimenPassportIsReadAndEveryCheckDigitGuardsItsField() {
        String line1 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
        String line2 = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
        PassportMrz passport = PassportMrz.of(line1 + "\n" + line2);

        assertThat(passport.passportNumber()).isEqualTo("L898902C3");
        assertThat(passport.nationality()).isEqualTo("UTO");
        assertThat(passport.expiresOn()).isEqualTo(LocalDate.of(2012, 4, 15));
        for (int checked : new int[] {9, 19, 27, 42, 43}) {
            char wrong = line2.charAt(checked) == '5' ? '4' : '5';
            String spoiled = line2.substring(0, checked) + wrong + line2.substring(checked + 1);
            assertThatThrownBy(() -> PassportMrz.of(line1 + spoiled)).isInstanceOf(NotANumber.class);
        }
    }

    @Test
    void aPassportTellsTheBirthDateOfSomebodyWhoIsBornAlready() {
        PassportMrz passport = PassportMrz.of(
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<" + "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

        assertThat(passport.bornOn(LocalDate.of(2026, 11, 21))).contains(LocalDate.of(1974, 8, 12));
        assertThat(passport.bornOn(LocalDate.of(2074, 8, 11))).contains(LocalDate.of(1974, 8, 12));
        assertThat(passport.bornOn(LocalDate.of(2074, 8, 12))).contains(LocalDate.of(2074, 8, 12));
    }

    @Test
    void aFileNumberCarriesItsOwnCheck() {
        CaseNumber number = CaseNumber.numbered(2026, 1);

        assertThat(CaseNumber.of(number.text().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(number);
        assertThatThrownBy(() -> CaseNumber.of(number.text().replace("0000001", "0000002")))
                .isInstanceOf(NotANumber.class);
        assertThat(PermitNumber.of(PermitNumber.numbered(2026, 9_999_999).text())
                        .text())
                .startsWith("TA-2026-9999999-");
    }

    @ParameterizedTest
    @CsvSource({"IND, IND", "D, DEU", "rks, XKX", "XXA, XXA", "GBN, GBN"})
    void aNationalityIsReadAsPassportsWriteIt(String written, String code) {
        assertThat(Nationality.of(written).code()).isEqualTo(code);
        assertThat(Nationality.of(written).isTold()).isTrue();
    }

    @Test
    void aCodeWithoutANationalityIsKnownAsSuchAndANonsenseCodeIsRefused() {
        assertThat(Nationality.of("UNO").isTold()).isFalse();
        assertThatThrownBy(() -> Nationality.of("ZZZ")).isInstanceOf(NotANumber.class);
    }
}
