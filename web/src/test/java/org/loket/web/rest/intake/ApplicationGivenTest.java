package org.loket.web.rest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;

class ApplicationGivenTest {

    @Test
    void aWorkerIsReadByTheNamesOfTheForm() {
        ApplicationForm.Worker worker = worker(
                "{'firstName': 'Anila', 'lastName': 'Rao', 'passportNumber': 'Z1', 'passportExpiresOn': '2031-01-01'}");
        assertThat(worker.firstName()).isEqualTo("Anila");
        assertThat(worker.passportExpiresOn()).isEqualTo(LocalDate.of(2031, 1, 1));
    }

    @Test
    void namesAndPassportMayBeObjects() {
        ApplicationForm.Worker worker = worker(
                "{'names': {'first': 'Anila', 'last': 'Rao'}, 'passport': {'number': 'Z1', 'expiresOn': '2031-01-01'}}");
        assertThat(worker.firstName()).isEqualTo("Anila");
        assertThat(worker.lastName()).isEqualTo("Rao");
        assertThat(worker.passportNumber()).isEqualTo("Z1");
        assertThat(worker.passportExpiresOn()).isEqualTo(LocalDate.of(2031, 1, 1));
    }

    @Test
    void namesAndPassportMayBeText() {
        ApplicationForm.Worker worker = worker("{'names': 'Anila Devi Rao', 'passport': 'Z1'}");
        assertThat(worker.firstName()).isEqualTo("Anila");
        assertThat(worker.lastName()).isEqualTo("Devi Rao");
        assertThat(worker.passportNumber()).isEqualTo("Z1");
    }

    @Test
    void whatStandsUnderItsOwnNameGoesFirst() {
        ApplicationForm.Worker worker = worker("{'firstName': 'Anila', 'lastName': 'Rao', 'names': 'Somebody Else'}");
        assertThat(worker.firstName()).isEqualTo("Anila");
        assertThat(worker.lastName()).isEqualTo("Rao");
    }

    @Test
    void aFaultInAPassportIsNamedByTheFieldOfTheForm() {
        assertThatThrownBy(() -> worker("{'passport': {'number': 1, 'expiresOn': '2031-02-30'}}"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder("worker.passportNumber", "worker.passportExpiresOn"));
    }

    @Test
    void aWorkerThatIsNoObjectIsNamedAsSuch() {
        assertThatThrownBy(() -> worker("'Anila'"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(Violation::code)
                        .containsExactly("object.form"));
    }

    private static ApplicationForm.Worker worker(String json) {
        String text = "{'category': 'HIGHLY_SKILLED', 'worker': " + json + "}";
        try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return ApplicationGiven.read(reader.readObject()).worker();
        }
    }
}
