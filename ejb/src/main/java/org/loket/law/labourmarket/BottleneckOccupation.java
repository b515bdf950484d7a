package org.loket.law.labourmarket;

import java.util.Optional;
import java.util.Set;
import org.loket.law.Dated;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/**
 * VDAB lists the occupation as a bottleneck. That list is another one than the minister's. The house knows how many
 * occupations it has and not which, so what was stated is taken and nothing is derived.
 */
public final class BottleneckOccupation implements Condition {

    private static final String COUNT = "bottleneck.occupations";

    private final Question asked;

    public BottleneckOccupation(Provision basis) {
        this.asked = Question.of("bottleneck-occupation", basis);
    }

    @Override
    public Set<String> asks() {
        return Set.of("vacancy.onBottleneckList");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Dated<Integer> listed = filing.value(COUNT, Integer.class);
        Boolean stated = filing.vacancy().onBottleneckList();
        if (stated == null) {
            return Optional.of(asked.answer(Met.UNKNOWN, true, null, "unknown"));
        }
        return Optional.of(asked.answer(
                stated ? Met.YES : Met.NO,
                true,
                stated,
                stated ? "met" : "not-met",
                String.valueOf(listed.from().getYear()),
                listed.value()));
    }
}
