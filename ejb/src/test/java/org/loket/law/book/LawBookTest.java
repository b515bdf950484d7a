package org.loket.law.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.kernel.Money;
import org.loket.law.Confidence;
import org.loket.law.NotYetInForce;
import org.loket.law.Source;

class LawBookTest {

    private static final Source DECREE = new Source("a decree", Confidence.CERTAIN);

    private final LawBook book = LawBook.printed();

    @ParameterizedTest(name = "{0}: {1} functions since {2}")
    @CsvSource({
        "2019-01-01, 20, 2019-01-01",
        "2021-03-31, 20, 2019-01-01",
        "2021-04-01, 22, 2021-04-01",
        "2023-08-31, 22, 2021-04-01",
        "2023-09-01, 29, 2023-09-01",
        "2025-12-31, 29, 2023-09-01",
        "2026-01-01, 26, 2026-01-01"
    })
    void eachVersionOfTheMigrationListIsWhole(LocalDate day, int functions, LocalDate since) {
        var version = book.list("medium-skilled").versionOn(day);

        assertThat(version.value().entries()).hasSize(functions);
        assertThat(version.from()).isEqualTo(since);
    }

    @Test
    void nothingOfTheListOf2026IsPresentedAsConfirmed() {
        var version = book.list("medium-skilled").versionOn(LocalDate.of(2026, 1, 1));

        assertThat(version.source().confidence()).isEqualTo(Confidence.UNCERTAIN);
        assertThat(version.value().entries())
                .noneMatch(entry -> entry.confidence().isConfirmed());
        assertThat(version.value().entries())
                .filteredOn(entry -> entry.confidence() == Confidence.LIKELY)
                .extracting(Entry::code)
                .containsExactlyInAnyOrder("asbestverwijderaar", "diamantbewerker", "dakwerker");
    }

    @Test
    void thirtyOneNationalitiesWorkFreelySinceTheUnitedKingdomLeft() {
        assertThat(book.list("free-movement").on(LocalDate.of(2020, 12, 31)).contains("GBR"))
                .isTrue();
        assertThat(book.list("free-movement").on(LocalDate.of(2021, 1, 1)).entries())
                .hasSize(31)
                .noneMatch(entry -> entry.code().equals("GBR"));
    }

    @Test
    void anAmendmentMakesANewBookAndLeavesTheOldOneAsItWas() {
        LocalDate future = LocalDate.of(2027, 1, 1);
        LawBook amended = book.withValue("wage-base", future, Money.of("50000.00"), DECREE);

        assertThat(amended.value("wage-base", Money.class).on(future)).isEqualTo(Money.of("50000.00"));
        assertThat(amended.value("wage-base", Money.class).on(future.minusDays(1)))
                .isEqualTo(Money.of("48912.00"));
        assertThat(book.value("wage-base", Money.class).on(future)).isEqualTo(Money.of("48912.00"));
    }

    @Test
    void aNewVersionOfAListStandsBesideTheOldOnes() {
        LocalDate future = LocalDate.of(2028, 1, 1);
        Listing shorter = Listing.of(List.of(new Entry("dakwerker", "7121", Confidence.CERTAIN)));
        LawBook amended = book.withList("medium-skilled", future, shorter, DECREE);

        assertThat(amended.list("medium-skilled").on(future).entries()).hasSize(1);
        assertThat(amended.list("medium-skilled").on(future.minusDays(1)).entries())
                .hasSize(26);
    }

    @Test
    void whatCannotBeTheLawIsRefused() {
        assertThatThrownBy(() -> book.withValue("wage-base", LocalDate.of(2024, 6, 1), Money.of("1"), DECREE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.withValue("wage-base", LocalDate.of(2027, 1, 1), BigDecimal.ONE, DECREE))
                .isInstanceOf(BadLaw.class);
        assertThatThrownBy(() -> book.value("wage-base", Integer.class)).isInstanceOf(BadLaw.class);
        assertThatThrownBy(() -> book.value("no-such-value", Money.class)).isInstanceOf(BadLaw.class);
        Entry roofer = new Entry("dakwerker", "7121", Confidence.CERTAIN);
        assertThatThrownBy(() -> Listing.of(List.of(roofer, roofer))).isInstanceOf(BadLaw.class);
    }

    @Test
    void aDayBeforeTheFirstVersionIsNotGuessedAt() {
        assertThatThrownBy(() -> book.value("fee.flemish", Money.class).versionOn(LocalDate.of(2026, 8, 31)))
                .isInstanceOf(NotYetInForce.class);
        assertThat(book.findList("no-such-list")).isEmpty();
    }
}
