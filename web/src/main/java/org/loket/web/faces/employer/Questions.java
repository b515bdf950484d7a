package org.loket.web.faces.employer;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.loket.intake.ApplicationForm;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.category.Assessment;
import org.loket.law.category.Category;

/** Which questions matter: those whose answer the law asks for in this category, and what identifies the parties. */
final class Questions {

    /** Asked only where the law tests the condition. */
    private static final Map<String, String> CONDITION_OF = Map.of(
            "job.listFunction", "function-on-list",
            "job.posted", "no-posting",
            "job.requiresHigherEducation", "function-requires-higher-education",
            "job.wageClauseAtThirty", "wage-at-thirty",
            "employer.establishedInBelgium", "employer-established");

    private Questions() {}

    static Set<String> of(ApplicationForm form, Assessment assessment) {
        Set<String> asked = new HashSet<>();
        for (WizardStep step : WizardStep.values()) {
            asked.addAll(step.getFields());
        }
        Set<String> tested = new HashSet<>();
        assessment.findings().stream().map(Finding::condition).forEach(tested::add);
        CONDITION_OF.forEach((field, condition) -> {
            if (!tested.contains(condition)) {
                asked.remove(field);
            }
        });
        asked.remove(form.category() == Category.MEDIUM_SKILLED ? "job.profession" : "job.sectorMinimumWage");
        if (form.kind() != Facts.Kind.RENEWAL) {
            asked.removeIf(field -> field.startsWith("previous."));
        } else if (!tested.contains("function-on-list")) {
            asked.remove("previous.listFunction");
        }
        return asked;
    }
}
