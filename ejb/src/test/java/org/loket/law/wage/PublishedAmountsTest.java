package org.loket.law.wage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.kernel.Money;
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
        "2026-11-21, wage-share.reduced, 39129.60"
    })
    void thePublishedAmountIsTheBaseTimesTheShare(LocalDate day, String share, String published) {
        LawBook book = LawBook.printed();
        Money base = book.value("wage-base", Money.class).on(day);
        int percentage = book.value(share, Integer.class).on(day);

        assertThat(base.percent(percentage)).isEqualTo(Money.of(published));
    }

    @Test
    void theMonthlyWageIsTheAnnualOneDividedByThirteenAndAlmostOne() {
        assertThat(WageBase.monthly(Money.of("45984.00"), LocalDate.of(2023, 6, 1)))
                .isEqualTo(Money.of("3303.45"));
    }
}
