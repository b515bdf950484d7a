package org.loket.law.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loket.kernel.Iban;
import org.loket.law.Confidence;

class FeesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "filed {0}: to the region {1}, to the federal authority {2}")
    @CsvSource({
        "2024-12-31, ,       ,       ",
        "2025-01-01, ,       144.00, UNCERTAIN",
        "2025-12-31, ,       144.00, UNCERTAIN",
        "2026-01-01, ,       152.00, LIKELY",
        "2026-08-31, ,       152.00, LIKELY",
        "2026-09-01, 180.00, 152.00, LIKELY"
    })
    void twoFeesAreOwedAndEachIsDated(LocalDate filed, String flemish, String federal, Confidence confidence) {
        assertThat(Fee.forApplicationSubmittedOn(filed)
                        .map(fee -> fee.amount().toString())
                        .orElse(null))
                .isEqualTo(flemish);
        assertThat(FederalFee.forApplicationSubmittedOn(filed, null)
                        .map(fee -> fee.amount().toString())
                        .orElse(null))
                .isEqualTo(federal);
        assertThat(FederalFee.forApplicationSubmittedOn(filed, null)
                        .map(FederalFee::confidence)
                        .orElse(null))
                .isEqualTo(confidence);
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"2008-11-20, 152.00", "2008-11-21, 152.00", "2008-11-22, 0.00", "2020-01-01, 0.00", ", 152.00"})
    void whoeverIsUnderEighteenOnTheDayOfFilingPaysNoFederalContribution(LocalDate born, String amount) {
        FederalFee fee = FederalFee.forApplicationSubmittedOn(DAY, born).orElseThrow();

        assertThat(fee.amount()).hasToString(amount);
        assertThat(fee.isOwed()).isEqualTo(!amount.equals("0.00"));
    }

    @Test
    void theContributionHasAnAccountAndACommunication() {
        FederalFee fee = FederalFee.forApplicationSubmittedOn(DAY, null).orElseThrow();

        assertThat(fee.account()).isEqualTo(Iban.of("BE57 6792 0060 9235"));
        assertThat(fee.citation().act()).isEqualTo("Federal contribution for residence applications");
        assertThat(FederalFee.communication("Sharma", "Priya", "India", LocalDate.of(1990, 5, 1)))
                .isEqualTo("Sharma Priya India 01.05.1990");
    }
}
