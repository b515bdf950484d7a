package org.loket.web.faces.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loket.kernel.Violation;

class ReconcilingTest {

    private static final List<String> FIELDS = List.of("job.title", "job.workplace");

    @Test
    void anAnswerThatOnlyOneOfTwoChangedStands() {
        Reconciling both = Reconciling.of(
                FIELDS, answers("Bakker", "Gent"), answers("Bakker", "Aalst"), answers("Bakker-patissier", "Gent"));
        assertThat(both.disagreements()).isEmpty();
        assertThat(both.answers())
                .containsEntry("job.title", "Bakker-patissier")
                .containsEntry("job.workplace", "Aalst");
    }

    @Test
    void anAnswerThatBothChangedIsLeftToTheLaterOfThem() {
        Reconciling both =
                Reconciling.of(FIELDS, answers("Bakker", "Gent"), answers("Slager", "Aalst"), answers("Kok", "Gent"));
        assertThat(both.disagreements())
                .containsExactly(Violation.of("job.title", "typed.changed-meanwhile", "Slager"));
        assertThat(both.answers()).containsEntry("job.title", "Kok").containsEntry("job.workplace", "Aalst");
    }

    @Test
    void anAnswerThatTheOtherEmptiedIsSaidToBeEmpty() {
        Reconciling both =
                Reconciling.of(FIELDS, answers("Bakker", "Gent"), answers(null, "Gent"), answers("Kok", "Gent"));
        assertThat(both.disagreements()).containsExactly(Violation.of("job.title", "typed.emptied-meanwhile"));
    }

    @Test
    void whoTypesTheSameDoesNotDisagree() {
        Reconciling both = Reconciling.of(FIELDS, answers(null, null), answers("Kok", null), answers("Kok", null));
        assertThat(both.disagreements()).isEmpty();
    }

    @Test
    void nothingIsLostWhenNobodyElseCame() {
        Reconciling both =
                Reconciling.of(FIELDS, answers("Bakker", "Gent"), answers("Bakker", "Gent"), answers(null, "Gent"));
        assertThat(both.answers()).containsEntry("job.title", null);
    }

    private static Map<String, String> answers(String title, String workplace) {
        Map<String, String> answers = new HashMap<>();
        answers.put("job.title", title);
        answers.put("job.workplace", workplace);
        return answers;
    }
}
