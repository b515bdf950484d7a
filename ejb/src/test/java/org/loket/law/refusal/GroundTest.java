package org.loket.law.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundTest {

    @ParameterizedTest(name = "{1} filed {0}: {2}")
    @CsvSource({
        "2024-04-30, EMPLOYER_TOO_YOUNG_OR_EMPTY, false",
        "2024-05-01, EMPLOYER_TOO_YOUNG_OR_EMPTY, true",
        "2025-12-31, GATEWAY_EMPLOYER, false",
        "2026-01-01, GATEWAY_EMPLOYER, true",
        "2026-08-31, FLEMISH_FEE_NOT_PAID, false",
        "2026-09-01, FLEMISH_FEE_NOT_PAID, true",
        "2019-01-01, FRAUD_OR_FALSE_STATEMENTS, true"
    })
    void aGroundCountsFromItsFirstDay(LocalDate filed, Ground ground, boolean counts) {
        assertThat(Ground.forApplicationSubmittedOn(filed, ground.nature()).contains(ground))
                .isEqualTo(counts);
    }

    @Test
    void whatMustAndWhatMayBeRefusedAreKeptApart() {
        LocalDate day = LocalDate.of(2026, 11, 21);

        assertThat(Ground.forApplicationSubmittedOn(day, Nature.MANDATORY))
                .contains(Ground.CONDITION_NOT_MET, Ground.FRAUD_OR_FALSE_STATEMENTS)
                .doesNotContain(Ground.EMPLOYER_INSOLVENT, Ground.NOT_COMPLETED_IN_TIME);
        assertThat(Ground.forApplicationSubmittedOn(day, Nature.OPTIONAL)).contains(Ground.EMPLOYER_INSOLVENT);
        assertThat(Ground.forApplicationSubmittedOn(day, Nature.INADMISSIBLE)).contains(Ground.NOT_COMPLETED_IN_TIME);
    }

    @Test
    void theReportedGroundsOf2026AreShownAsUnconfirmed() {
        assertThat(Ground.GATEWAY_EMPLOYER.confidence().isConfirmed()).isFalse();
        assertThat(Ground.WORKFORCE_MOSTLY_FROM_OUTSIDE_EU.confidence().isConfirmed())
                .isFalse();
    }
}
