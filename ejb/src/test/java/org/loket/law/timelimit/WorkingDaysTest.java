package org.loket.law.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.law.Confidence;
import org.loket.law.Source;
import org.loket.law.book.BadLaw;
import org.loket.law.book.Entry;
import org.loket.law.book.LawBook;
import org.loket.law.book.Listing;

class WorkingDaysTest {

    private static final WorkingDays DAYS = new WorkingDays(LawBook.printed());

    @ParameterizedTest(name = "{0}: Easter Monday {1}, Ascension {2}, Whit Monday {3}")
    @CsvSource({
        "2019, 04-22, 05-30, 06-10",
        "2020, 04-13, 05-21, 06-01",
        "2021, 04-05, 05-13, 05-24",
        "2022, 04-18, 05-26, 06-06",
        "2023, 04-10, 05-18, 05-29",
        "2024, 04-01, 05-09, 05-20",
        "2025, 04-21, 05-29, 06-09",
        "2026, 04-06, 05-14, 05-25",
        "2027, 03-29, 05-06, 05-17",
        "2028, 04-17, 05-25, 06-05",
        "2029, 04-02, 05-10, 05-21",
        "2030, 04-22, 05-30, 06-10",
        "2031, 04-14, 05-22, 06-02",
        "2032, 03-29, 05-06, 05-17",
        "2033, 04-18, 05-26, 06-06",
        "2034, 04-10, 05-18, 05-29",
        "2035, 03-26, 05-03, 05-14"
    })
    void theHolidaysOfAYearAreTheFixedOnesAndThoseOfEaster(int year, String monday, String ascension, String whit) {
        List<LocalDate> known = Stream.of(
                        "01-01", monday, "05-01", ascension, whit, "07-21", "08-15", "11-01", "11-11", "12-25")
                .map(day -> MonthDay.parse("--" + day).atYear(year))
                .sorted()
                .toList();

        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(DAYS::isHoliday))
                .isEqualTo(known);
    }

    @ParameterizedTest(name = "{0} working days after {1}: {2}")
    @CsvSource({
        "1, 2026-11-20, 2026-11-23",
        "8, 2026-11-20, 2026-12-02",
        "8, 2026-11-21, 2026-12-02",
        "8, 2026-11-22, 2026-12-02",
        "8, 2026-12-21, 2027-01-04",
        "8, 2026-12-24, 2027-01-07",
        "8, 2027-03-25, 2027-04-07",
        "8, 2028-02-25, 2028-03-08",
        "0, 2026-11-21, 2026-11-21"
    })
    void workingDaysAreCountedOverWeekendsHolidaysAndYears(int number, LocalDate start, LocalDate last) {
        assertThat(DAYS.after(start, number)).isEqualTo(last);
    }

    @Test
    void aHolidayMoreIsALineMoreInTheList() {
        LocalDate since = LocalDate.of(2027, 1, 1);
        LawBook amended = LawBook.printed()
                .withList(
                        "public-holidays",
                        since,
                        Listing.of(List.of(new Entry("07-11", "", Confidence.CERTAIN))),
                        new Source("a decree", Confidence.CERTAIN));
        WorkingDays days = new WorkingDays(amended);

        assertThat(days.isHoliday(LocalDate.of(2027, 7, 11))).isTrue();
        assertThat(days.isHoliday(LocalDate.of(2026, 7, 11))).isFalse();
        assertThat(days.isHoliday(LocalDate.of(2026, 7, 21))).isTrue();
    }

    @Test
    void aHolidayThatCannotBeIsRefused() {
        LocalDate since = LocalDate.of(2027, 1, 1);
        LawBook spoiled = LawBook.printed()
                .withList(
                        "public-holidays",
                        since,
                        Listing.of(List.of(new Entry("13-32", "", Confidence.CERTAIN))),
                        new Source("a decree", Confidence.CERTAIN));

        assertThatThrownBy(() -> new WorkingDays(spoiled).isHoliday(since)).isInstanceOf(BadLaw.class);
    }
}
