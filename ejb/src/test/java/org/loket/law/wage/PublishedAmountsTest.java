package org.loket.law.wage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.kernel.Money;
import org.loket.law.Dated;
import org.loket.law.book.LawBook;

/** Each published amount is the base of its day times a percentage; a misprint in a source would show here. */
class PublishedAmountsTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "2023-12-31, wage-share.highly-skilled, 45984.00",
        "2024-01-01, wage-share.highly-skilled, 46632.00",
        "2024-12-31, wage-share.highly-skilled, 46632.00",
        "2025-01-01, wage-share.highly-skilled, 48912.00",
        "2026-11-21, wage-share.highly-skilled, 48912.00",
        "2023-12-31, wage-share.reduced, 36787.20",
        "2024-06-30, wage-share.reduced, 37305.60",
        "2025-06-30, wage-share.reduced, 39129.60",
        "2026-11-21, wage-share.reduced, 39129.60",
        "2025-01-01, wage-share.managerial, 78259.20",
        "2025-01-01, wage-share.ict-manager, 78259.20",
        "2025-01-01, wage-share.ict-specialist, 48912.00",
        "2025-01-01, wage-share.ict-trainee, 48912.00",
        "2024-04-30, wage-share.blue-card, 55958.40",
        "2024-05-01, wage-share.blue-card, 60621.60",
        "2025-01-01, wage-share.blue-card, 63585.60"
    })
    void thePublishedAmountIsTheBaseTimesTheShare(LocalDate day, String share, String published) {
        LawBook book = LawBook.printed();
        Money base = book.value("wage-base", Money.class).on(day);
        int percentage = book.value(share, Integer.class).on(day);

        assertThat(base.percent(percentage)).isEqualTo(Money.of(published));
    }

    // the amounts of 2023 and 2024 for managers were computed and not published: 160 percent is inferred
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2023-12-31, 73574.40", "2024-12-31, 74611.20"})
    void theComputedAmountForManagersIsNotConfirmed(LocalDate day, String computed) {
        LawBook book = LawBook.printed();
        Dated<Integer> share =
                book.value("wage-share.managerial", Integer.class).versionOn(day);

        assertThat(book.value("wage-base", Money.class).on(day).percent(share.value()))
                .isEqualTo(Money.of(computed));
        assertThat(share.source().confidence().isConfirmed()).isFalse();
    }

    @ParameterizedTest(name = "{0}: athlete {1}, coach {2}")
    @CsvSource({
        "2021-12-31, 84837.00, 42418.50",
        "2022-01-01, 86209.00, 43104.50",
        "2024-12-31, 86209.00, 43104.50",
        "2025-01-01, 101019.00, 50509.50"
    })
    void aCoachWithoutAContractForAthletesEarnsHalfOfWhatAnAthleteDoes(LocalDate day, String athlete, String coach) {
        LawBook book = LawBook.printed();
        Money amount = book.value("wage.athlete", Money.class).on(day);

        assertThat(amount).isEqualTo(Money.of(athlete));
        assertThat(amount.percent(
                        book.value("athlete-wage-share.coach", Integer.class).on(day)))
                .isEqualTo(Money.of(coach));
    }

    @ParameterizedTest(name = "{0}: published in whole euros as {1}")
    @CsvSource({"wage-share.managerial, 78259", "wage-share.blue-card, 63586"})
    void amountsPublishedInWholeEurosAreThoseOfTheHouseRounded(String share, BigDecimal published) {
        LawBook book = LawBook.printed();
        LocalDate day = LocalDate.of(2025, 6, 1);
        Money amount = book.value("wage-base", Money.class)
                .on(day)
                .percent(book.value(share, Integer.class).on(day));

        assertThat(amount.euros().setScale(0, RoundingMode.HALF_UP)).isEqualByComparingTo(published);
    }

    @Test
    void theMonthlyWageIsTheAnnualOneDividedByThirteenAndAlmostOne() {
        assertThat(WageBase.monthly(Money.of("45984.00"), LocalDate.of(2023, 6, 1)))
                .isEqualTo(Money.of("3303.45"));
    }
}
