package org.loket.law.jobsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.law.Confidence;
import org.loket.law.Footing;
import org.loket.law.NotYetInForce;
import org.loket.law.SearchRegime;
import org.loket.law.Source;
import org.loket.law.book.LawBook;

class SearchWindowTest {

    private static final LocalDate CHOSEN_ON = LocalDate.of(2027, 1, 1);
    private static final Source DECREE = new Source("DECREE", Confidence.CERTAIN);

    @ParameterizedTest(name = "{0}, held since {1}, Blue Card {2}, ended {3}: until {4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # regime      | held since | card  | ended      | last day   | applied
            TWELVE_MONTHS | 2026-01-01 | false | 2027-03-31 | 2028-03-31 | TWELVE_MONTHS
            TWELVE_MONTHS | 2026-01-01 | true  | 2027-03-31 | 2028-03-31 | TWELVE_MONTHS
            TWELVE_MONTHS | -          | false | 2028-02-29 | 2029-02-28 | TWELVE_MONTHS
            NINETY_DAYS   | 2026-01-01 | false | 2027-03-31 | 2027-06-29 | NINETY_DAYS
            NINETY_DAYS   | -          | false | 2027-01-01 | 2027-04-01 | NINETY_DAYS
            NINETY_DAYS   | 2026-01-01 | true  | 2027-03-31 | 2027-09-30 | BLUE_CARD
            # two full years are not more than two years; one day on they are
            DIRECTIVE     | 2025-04-01 | false | 2027-03-31 | 2027-06-30 | DIRECTIVE
            DIRECTIVE     | 2025-03-31 | false | 2027-03-31 | 2027-09-30 | DIRECTIVE
            DIRECTIVE     | 2020-01-01 | false | 2027-08-31 | 2028-02-29 | DIRECTIVE
            # what is not known never lengthens the window
            DIRECTIVE     | -          | false | 2027-03-31 | 2027-06-30 | DIRECTIVE
            DIRECTIVE     | 2020-01-01 | true  | 2027-03-31 | 2027-09-30 | BLUE_CARD
            BLUE_CARD     | -          | false | 2027-03-31 | 2027-09-30 | BLUE_CARD
            """,
            delimiter = '|')
    void theWindowOfEachRegimeEndsOnItsLastDay(
            SearchRegime regime,
            LocalDate since,
            boolean card,
            LocalDate ended,
            LocalDate lastDay,
            SearchRegime applied) {
        SearchWindow window = SearchWindow.forAdmissionEndedOn(ended, new Holder(since, card), under(regime));

        assertThat(window.chosen()).isEqualTo(regime);
        assertThat(window.applied()).isEqualTo(applied);
        assertThat(window.lastDay()).isEqualTo(lastDay);
    }

    @Test
    void filingOnTheLastDayIsInTimeAndADayLaterIsNot() {
        SearchWindow window = SearchWindow.forAdmissionEndedOn(
                LocalDate.of(2027, 3, 31), Holder.unknown(), under(SearchRegime.NINETY_DAYS));

        assertThat(window.isUsedBy(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(window.isUsedBy(LocalDate.of(2027, 6, 29))).isTrue();
        assertThat(window.isUsedBy(LocalDate.of(2027, 6, 30))).isFalse();
    }

    @Test
    void theWindowIsOpenFromTheDayAfterTheEnd() {
        SearchWindow window = SearchWindow.forAdmissionEndedOn(
                LocalDate.of(2027, 3, 31), Holder.unknown(), under(SearchRegime.NINETY_DAYS));

        assertThat(window.isOpenOn(LocalDate.of(2027, 3, 31))).isFalse();
        assertThat(window.isOpenOn(LocalDate.of(2027, 4, 1))).isTrue();
        assertThat(window.isOpenOn(LocalDate.of(2027, 6, 29))).isTrue();
        assertThat(window.isOpenOn(LocalDate.of(2027, 6, 30))).isFalse();
    }

    @Test
    void theRegimeIsThatOfTheDayOnWhichTheAdmissionEnded() {
        LawBook book = under(SearchRegime.NINETY_DAYS);

        assertThat(SearchWindow.forAdmissionEndedOn(CHOSEN_ON.minusDays(1), Holder.unknown(), book)
                        .length())
                .isEqualTo(Period.ofMonths(12));
        assertThat(SearchWindow.forAdmissionEndedOn(CHOSEN_ON, Holder.unknown(), book)
                        .length())
                .isEqualTo(Period.ofDays(90));
    }

    @Test
    void theDefaultIsADemandOfPolicyAndIsNeverShownAsConfirmedLaw() {
        SearchWindow window =
                SearchWindow.forAdmissionEndedOn(LocalDate.of(2026, 11, 21), Holder.unknown(), LawBook.printed());

        assertThat(window.chosen()).isEqualTo(SearchRegime.TWELVE_MONTHS);
        assertThat(window.footing()).isEqualTo(Footing.POLICY_DEMAND);
        assertThat(window.confidence().isConfirmed()).isFalse();
        assertThat(window.citation().act()).isEqualTo("SERV, Samen aan de slag");
    }

    @Test
    void ninetyDaysIsApplicableLaw() {
        SearchWindow window =
                SearchWindow.forAdmissionEndedOn(CHOSEN_ON, Holder.unknown(), under(SearchRegime.NINETY_DAYS));

        assertThat(window.footing()).isEqualTo(Footing.APPLICABLE_LAW);
        assertThat(window.confidence()).isEqualTo(Confidence.CERTAIN);
    }

    @Test
    void beforeTheSinglePermitThereIsNoWindow() {
        assertThatThrownBy(() -> SearchWindow.forAdmissionEndedOn(
                        LocalDate.of(2018, 12, 23), Holder.unknown(), LawBook.printed()))
                .isInstanceOf(NotYetInForce.class);
    }

    private static LawBook under(SearchRegime regime) {
        return LawBook.printed().withValue("regime.job-search-window", CHOSEN_ON, regime, DECREE);
    }
}
