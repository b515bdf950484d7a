package org.loket.web.faces.employer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.loket.law.Finding;
import org.loket.law.category.Assessment;

/**
 * How a draft stands at this moment, as far as it is kept.
 *
 * @param law what the law of today says of it
 * @param findings what stands in the way first, then what is not known yet
 * @param gaps what must still be filled in before it can be submitted
 * @param asked the questions that matter in its category
 * @param summary all answers; only where they are reviewed
 * @param occupationHint the code that fits the chosen function, where one is known
 * @param wageMonths by what a monthly wage is multiplied to compare it with the yearly threshold
 * @param communication what is written with the payment of the federal contribution
 */
public record Standing(
        Assessment law,
        List<Finding> findings,
        Slots slots,
        List<Gap> gaps,
        Set<String> asked,
        List<Summary.Part> summary,
        String occupationHint,
        BigDecimal wageMonths,
        String communication) {

    /**
     * Something that is still to be filled in.
     *
     * @param field the field or slot
     * @param link to the place where it is asked
     */
    public record Gap(String field, String label, String link) {}

    boolean isComplete(WizardStep step) {
        return gaps.stream().noneMatch(gap -> WizardStep.askingFor(gap.field()) == step);
    }
}
