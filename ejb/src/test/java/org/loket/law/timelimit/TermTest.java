package org.loket.law.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.law.Confidence;
import org.loket.law.DecisionBasis;
import org.loket.law.NotYetInForce;
import org.loket.law.Source;
import org.loket.law.book.LawBook;

class TermTest {

    private static final Source DECREE = new Source("a decree", Confidence.CERTAIN);

    @ParameterizedTest(name = "{0} since {1}: {2} under {3}, {4}")
    @CsvSource({
        "DECISION,                       2018-12-24, P4M,  Cooperation agreement 2 February 2018, CERTAIN",
        "DECISION_BLUE_CARD,             2019-01-01, P90D, 'BVR 7 December 2018, art. 20-21/1',   CERTAIN",
        "DECISION_BLUE_CARD_MOBILITY,    2024-04-05, P30D, 'BVR 7 December 2018, art. 20-21/1',   CERTAIN",
        "DECISION_SEASONAL,              2019-01-01, P90D, 'BVR 7 December 2018, art. 22-24/1',   CERTAIN",
        "DECISION_SEASONAL_RETURNING,    2019-01-01, P60D, 'BVR 7 December 2018, art. 22-24/1',   CERTAIN",
        "DECISION_SEASONAL_RENEWAL,      2019-01-01, P30D, 'BVR 7 December 2018, art. 22-24/1',   CERTAIN",
        "DECISION_DIRECTIVE,             2026-05-21, P90D, 'Directive (EU) 2024/1233, art. 5',    UNCERTAIN",
        "COMPLETION,                     2018-12-24, P15D, 'BVR 7 December 2018, art. 40-68',     CERTAIN",
        "TRANSFER_TO_IMMIGRATION_OFFICE, 2018-12-24, P15D, Cooperation agreement 2 February 2018, LIKELY",
        "WORK_ON_ANNEX_46,               2024-04-05, P90D, Cooperation agreement 22 March 2024,   LIKELY",
        "APPEAL_TO_MINISTER,             2019-01-01, P1M,  'BVR 7 December 2018, art. 15',        CERTAIN",
        "COUNCIL_OF_STATE,               2019-01-01, P60D, Laws on the Council of State,          CERTAIN",
        "ALIENS_LITIGATION,              2018-12-24, P30D, Council for Alien Law Litigation,      UNCERTAIN"
    })
    void everyTermHasItsFirstDayItsArticleAndItsCertainty(
            Term term, LocalDate since, Period time, String basis, Confidence confidence) {
        Length length = term.on(since);

        assertThat(length.time()).isEqualTo(time);
        assertThat(length.citation()).hasToString(basis);
        assertThat(length.confidence()).isEqualTo(confidence);
        assertThatThrownBy(() -> term.on(since.minusDays(1))).isInstanceOf(NotYetInForce.class);
    }

    // month ends, leap days, the end of the year, the night on which the clocks change
    @ParameterizedTest(name = "{0} from {1} ends {2}")
    @CsvSource({
        "DECISION,                    2026-10-30, 2027-02-28",
        "DECISION,                    2027-10-31, 2028-02-29",
        "DECISION,                    2027-11-01, 2028-03-01",
        "DECISION,                    2028-02-29, 2028-06-29",
        "DECISION,                    2026-12-31, 2027-04-30",
        "DECISION_BLUE_CARD,          2026-11-21, 2027-02-19",
        "DECISION_BLUE_CARD,          2027-12-01, 2028-02-29",
        "DECISION_BLUE_CARD,          2027-12-02, 2028-03-01",
        "DECISION_BLUE_CARD_MOBILITY, 2027-02-28, 2027-03-30",
        "DECISION_SEASONAL,           2026-12-31, 2027-03-31",
        "DECISION_SEASONAL_RETURNING, 2027-12-31, 2028-02-29",
        "DECISION_SEASONAL_RENEWAL,   2027-03-27, 2027-04-26",
        "COMPLETION,                  2027-03-27, 2027-04-11",
        "COMPLETION,                  2026-10-24, 2026-11-08",
        "COMPLETION,                  2028-02-20, 2028-03-06",
        "APPEAL_TO_MINISTER,          2027-01-28, 2027-02-28",
        "APPEAL_TO_MINISTER,          2027-01-31, 2027-02-28",
        "APPEAL_TO_MINISTER,          2028-01-31, 2028-02-29",
        "APPEAL_TO_MINISTER,          2027-03-31, 2027-04-30",
        "APPEAL_TO_MINISTER,          2027-02-28, 2027-03-28",
        "APPEAL_TO_MINISTER,          2026-12-31, 2027-01-31",
        "COUNCIL_OF_STATE,            2026-12-31, 2027-03-01",
        "COUNCIL_OF_STATE,            2027-12-31, 2028-02-29",
        "WORK_ON_ANNEX_46,            2026-11-21, 2027-02-19"
    })
    void aTermEndsOnItsDayWhateverTheCalendarDoes(Term term, LocalDate from, LocalDate lastDay) {
        assertThat(term.on(from).lastDayFrom(from)).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "renewal {0}, returning {1}: {2}")
    @CsvSource({
        "false, false, DECISION_SEASONAL",
        "false, true,  DECISION_SEASONAL_RETURNING",
        "true,  false, DECISION_SEASONAL_RENEWAL",
        "true,  true,  DECISION_SEASONAL_RENEWAL"
    })
    void seasonalWorkIsDecidedFasterForARenewalAndForWhoeverReturns(boolean renewal, boolean returning, Term term) {
        assertThat(Term.ofSeasonalDecision(renewal, returning)).isEqualTo(term);
    }

    @Test
    void theDirectiveIsNotAppliedUntilAnAdministrationChoosesItForACategory() {
        LocalDate chosen = LocalDate.of(2027, 3, 1);
        LawBook book =
                LawBook.printed().withValue("decision-basis.highly-skilled", chosen, DecisionBasis.DIRECTIVE, DECREE);

        assertThat(Term.DECISION.chosenFor("HIGHLY_SKILLED", chosen, LawBook.printed()))
                .isEqualTo(Term.DECISION);
        assertThat(Term.DECISION.chosenFor("HIGHLY_SKILLED", chosen.minusDays(1), book))
                .isEqualTo(Term.DECISION);
        assertThat(Term.DECISION.chosenFor("HIGHLY_SKILLED", chosen, book)).isEqualTo(Term.DECISION_DIRECTIVE);
        assertThat(Term.DECISION.chosenFor("MEDIUM_SKILLED", chosen, book)).isEqualTo(Term.DECISION);
        assertThat(Term.DECISION_SEASONAL.chosenFor("HIGHLY_SKILLED", chosen, book))
                .isEqualTo(Term.DECISION_SEASONAL);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DECISION,                    ",
        "DECISION_BLUE_CARD,          ",
        "DECISION_SEASONAL,           ",
        "DECISION_BLUE_CARD_MOBILITY, P30D",
        "DECISION_DIRECTIVE,          P30D"
    })
    void onlyTheDirectiveAndLongTermMobilityKnowAnExtension(Term term, Period extension) {
        assertThat(term.extensionOn(LocalDate.of(2026, 11, 21), LawBook.printed())
                        .map(Length::time)
                        .orElse(null))
                .isEqualTo(extension);
    }
}
