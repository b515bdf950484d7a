package org.loket.law.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedyTest {

    @ParameterizedTest(name = "{0} notified {1}: {2} until {3}")
    @CsvSource({
        "REFUSAL, 2026-11-21, MINISTER, 2026-12-21",
        "REFUSAL, 2026-01-31, MINISTER, 2026-02-28",
        "WITHDRAWAL, 2026-11-30, MINISTER, 2026-12-30",
        "INADMISSIBILITY, 2026-11-21, COUNCIL_OF_STATE, 2027-01-20",
        "DECISION_OF_MINISTER, 2026-11-21, COUNCIL_OF_STATE, 2027-01-20"
    })
    void theRemedyFitsTheKindOfDecision(Contested decision, LocalDate notified, Remedy.Body body, LocalDate until) {
        Remedy remedy = Remedy.against(decision, notified);

        assertThat(remedy.before()).isEqualTo(body);
        assertThat(remedy.notifiedOn(notified).dueOn()).contains(until);
    }

    @Test
    void anAppealToTheMinisterIsRegisteredReasonedAndInANationalLanguage() {
        Remedy remedy = Remedy.against(Contested.REFUSAL, LocalDate.of(2026, 11, 21));

        assertThat(remedy.requirements())
                .containsExactly(
                        Remedy.Requirement.REGISTERED_LETTER,
                        Remedy.Requirement.REASONED,
                        Remedy.Requirement.NATIONAL_LANGUAGE);
        assertThat(remedy.open())
                .containsExactly(Remedy.Appellant.EMPLOYER, Remedy.Appellant.WORKER_LAWFULLY_IN_BELGIUM);
    }
}
