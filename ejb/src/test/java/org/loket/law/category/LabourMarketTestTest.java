package org.loket.law.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.kernel.Wording;
import org.loket.law.Confidence;
import org.loket.law.Facts.Channel;
import org.loket.law.Facts.EmploymentService;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.NotYetInForce;
import org.loket.law.Source;
import org.loket.law.book.LawBook;

/** How long, where and when a vacancy must have stood open. */
class LabourMarketTestTest {

    private static final String TEST = "labour-market-test";
    private static final String FILED = "2026-11-21";

    @ParameterizedTest(name = "from {0} until {1}: {2} days, {3}")
    @CsvSource({
        // nine weeks
        "2026-09-01, 2026-11-01, 62, NO",
        "2026-09-01, 2026-11-02, 63, YES",
        "2026-09-01, 2026-11-03, 64, YES",
        // the four months before the filing, the day of filing included
        "2026-07-20, 2026-09-21, 63, YES",
        "2026-07-19, 2026-09-20, 62, NO",
        "2026-07-21, 2026-09-21, 63, YES",
        "2026-09-19, 2026-11-20, 63, YES",
        "2026-09-20, 2026-11-21, 63, YES",
        "2026-09-21, 2026-11-22, 62, NO",
        // still open
        "2026-09-19, , 64, YES",
        "2026-09-20, , 63, YES",
        "2026-09-21, , 62, NO",
        // before and after
        "2026-01-01, 2026-07-20, 0, NO",
        "2026-11-22, 2027-03-01, 0, NO",
        "2025-01-01, 2027-12-31, 124, YES"
    })
    void sixtyThreeDaysInTheFourMonthsBeforeFiling(String from, String until, int days, Met met) {
        Finding finding =
                Search.of(Category.RESIDUAL, FILED).everywhere(from, until).find(TEST);

        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.required()).isEqualTo(63);
        assertThat(finding.found()).isEqualTo(days);
    }

    @ParameterizedTest(name = "filed {0} after {1} to {2}: {3}")
    @CsvSource({
        // six weeks, and still open, until 30 April 2024
        "2024-04-30, 2024-03-20, 2024-04-30, YES",
        "2024-04-30, 2024-03-21, 2024-04-30, NO",
        "2024-04-30, 2024-03-01, 2024-04-29, NO",
        "2024-04-30, 2024-03-01, , YES",
        // long ago counted as well
        "2024-04-30, 2023-01-01, 2024-04-30, YES",
        // nine weeks from 1 May 2024
        "2024-05-01, 2024-03-20, 2024-04-30, NO",
        "2024-05-01, 2024-02-28, 2024-04-30, YES",
        "2024-05-01, 2024-02-29, 2024-04-30, NO"
    })
    void sixWeeksBecameNineOnTheFirstOfMay2024(String filed, String from, String until, Met met) {
        assertThat(Search.of(Category.RESIDUAL, filed).everywhere(from, until).met(TEST))
                .isEqualTo(met);
    }

    @Test
    void euresIsAskedForSinceTheFirstOfMay2024() {
        assertThat(Search.of(Category.RESIDUAL, "2024-04-30")
                        .on(Channel.VDAB, "2024-01-01", null)
                        .met(TEST))
                .isEqualTo(Met.YES);
        Finding finding = Search.of(Category.RESIDUAL, "2024-05-01")
                .on(Channel.VDAB, "2024-01-01", null)
                .find(TEST);
        assertThat(finding.met()).isEqualTo(Met.NO);
        assertThat(finding.found()).isEqualTo(0);
        assertThat(said(finding)).contains("on EURES for no day");
    }

    @ParameterizedTest(name = "seasonal, filed {0} from {1}: {2}, {3}")
    @CsvSource({
        "2024-04-30, 2024-04-11, NO,  CERTAIN",
        "2024-04-30, 2024-04-10, YES, CERTAIN",
        "2024-05-01, 2024-04-12, NO,  UNCERTAIN",
        "2024-05-01, 2024-04-11, YES, UNCERTAIN"
    })
    void threeWeeksForSeasonalWorkAndNotConfirmedAnyMore(String filed, String from, Met met, Confidence confidence) {
        Finding finding =
                Search.of(Category.SEASONAL, filed).everywhere(from, null).find(TEST);

        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.required()).isEqualTo(21);
        assertThat(finding.confidence())
                .isEqualTo(confidence == Confidence.CERTAIN ? Confidence.LIKELY : Confidence.UNCERTAIN);
    }

    @Test
    void gapsAreFoundAndExplained() {
        Search search = Search.of(Category.RESIDUAL, FILED)
                .everywhere("2026-08-01", "2026-08-20")
                .everywhere("2026-08-31", "2026-09-19")
                .everywhere("2026-09-20", "2026-09-20")
                .everywhere("2026-10-01", "2026-10-10");

        Finding finding = search.find(TEST);
        assertThat(finding.met()).isEqualTo(Met.NO);
        assertThat(finding.found()).isEqualTo(51);
        assertThat(said(finding))
                .isEqualTo("From 21 July 2026 until 21 November 2026 the vacancy stood on VDAB for 51 days, with 2 gaps"
                        + " of 20 days in all. 63 days are required, so 12 days are missing.");
    }

    @Test
    void aDayInTwoPublicationsCountsOnce() {
        Search search = Search.of(Category.RESIDUAL, FILED)
                .everywhere("2026-09-01", "2026-10-15")
                .everywhere("2026-10-01", "2026-11-01")
                .everywhere("2026-09-05", "2026-09-06");

        assertThat(search.find(TEST).found()).isEqualTo(62);
        assertThat(search.met(TEST)).isEqualTo(Met.NO);
    }

    @Test
    void breaksCountTogetherAndThatIsNotConfirmed() {
        Search broken = Search.of(Category.RESIDUAL, FILED)
                .everywhere("2026-08-01", "2026-08-31")
                .everywhere("2026-10-01", "2026-11-15");
        assertThat(broken.met(TEST)).isEqualTo(Met.YES);
        assertThat(broken.find(TEST).confidence()).isEqualTo(Confidence.UNCERTAIN);
        assertThat(Search.published(FILED).find(TEST).confidence()).isEqualTo(Confidence.CERTAIN);
    }

    @ParameterizedTest(name = "in a row from 1 January 2027, filed {0}: {1}")
    @CsvSource({"2026-12-31, YES", "2027-01-01, NO"})
    void whetherTheDaysFollowEachOtherIsTheLawsToSay(String filed, Met met) {
        LawBook amended = LawBook.printed()
                .withValue(
                        "vacancy-in-a-row", LocalDate.of(2027, 1, 1), true, new Source("a decree", Confidence.CERTAIN));
        Search search = Search.of(Category.RESIDUAL, filed)
                .everywhere("2026-09-15", "2026-10-31")
                .everywhere("2026-11-02", "2026-12-31")
                .under(amended);

        assertThat(search.met(TEST)).isEqualTo(met);
        if (met == Met.NO) {
            assertThat(said(search.find(TEST))).contains("107 days").contains("at most for 60 without a break");
        }
    }

    @Test
    void whatIsNotKnownIsNotCountedAndNotHeldAgainstAnybody() {
        assertThat(Search.of(Category.RESIDUAL, FILED).met(TEST)).isEqualTo(Met.UNKNOWN);
        assertThat(Search.of(Category.RESIDUAL, FILED)
                        .everywhere(null, "2026-11-01")
                        .met(TEST))
                .isEqualTo(Met.UNKNOWN);
        assertThat(Search.of(Category.RESIDUAL, FILED)
                        .everywhere("2026-10-01", null)
                        .on(null, "2026-08-01", null)
                        .met(TEST))
                .isEqualTo(Met.UNKNOWN);
        assertThat(Search.published(FILED).on(null, null, null).met(TEST)).isEqualTo(Met.YES);
        // an end before the start cannot be, and is not taken for a vacancy that still stands open
        assertThat(Search.of(Category.RESIDUAL, FILED)
                        .everywhere("2026-08-01", "2026-07-31")
                        .met(TEST))
                .isEqualTo(Met.UNKNOWN);
        assertThat(Search.of(Category.RESIDUAL, FILED)
                        .everywhere("2026-08-01", "9999-12-31")
                        .met(TEST))
                .isEqualTo(Met.UNKNOWN);
    }

    @Test
    void aSuitableCandidateEndsTheSearchUntilALaterResultSaysOtherwise() {
        Search found = Search.published(FILED).mediated(EmploymentService.VDAB, true, "2026-10-01");
        assertThat(found.met(TEST)).isEqualTo(Met.NO);
        assertThat(said(found.find(TEST))).isEqualTo("VDAB found suitable candidates.");

        assertThat(found.mediated(EmploymentService.VDAB, false, "2026-11-01").met(TEST))
                .isEqualTo(Met.YES);
        assertThat(found.mediated(EmploymentService.LE_FOREM, true, null).met(TEST))
                .isEqualTo(Met.NO);
    }

    @ParameterizedTest(name = "renewal after {0}: {1}")
    @CsvSource({"0403019261, YES", "0428759497, UNKNOWN", ", UNKNOWN"})
    void onlyAnotherEmployerLooksForSomebodyAgain(String before, Met met) {
        Search search = Search.of(Category.RESIDUAL, FILED).renewing(before);

        assertThat(search.met(TEST)).isEqualTo(met);
        assertThat(search.judged().rings().isEmpty()).isEqualTo(met == Met.YES);
        assertThat(search.find(TEST).confidence()).isNotEqualTo(met == Met.YES ? Confidence.CERTAIN : null);
    }

    @Test
    void aDayBeforeTheLawIsKnownIsNotGuessedAt() {
        for (Category category : new Category[] {Category.RESIDUAL, Category.SEASONAL, Category.LONG_TERM_RESIDENT}) {
            assertThatThrownBy(() -> Search.of(category, "2018-12-31").judged()).isInstanceOf(NotYetInForce.class);
        }
    }

    private static String said(Finding finding) {
        return finding.reason().in(Wording.of(Locale.ENGLISH));
    }
}
