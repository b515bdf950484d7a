package org.loket.law.change;

import java.util.List;
import org.loket.law.category.Verdict;

/**
 * Changes by which, together, a condition is met that is not met now, without any other being met no longer.
 *
 * @param verdict what the whole application would come to
 */
public record Way(List<Change> changes, Verdict verdict) {

    static Way of(List<Step> steps, Judged now) {
        return new Way(
                steps.stream().map(Step::change).toList(), Step.all(steps, now).verdict());
    }
}
