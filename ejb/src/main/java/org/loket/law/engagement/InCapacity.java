package org.loket.law.engagement;

import java.util.Optional;
import java.util.Set;
import org.loket.law.Confidence;
import org.loket.law.Facts.Capacity;
import org.loket.law.Finding;
import org.loket.law.Provision;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/** The worker works in a capacity for which the category is meant. */
public final class InCapacity implements Condition {

    private final Question asked;
    private final Set<Capacity> meant;

    /** @param confidence how sure it is that nothing more is asked of whoever works in that capacity */
    public InCapacity(Provision basis, Confidence confidence, Set<Capacity> meant) {
        this.asked = Question.of("capacity", basis).restingOn(confidence);
        this.meant = Set.copyOf(meant);
    }

    @Override
    public Set<String> asks() {
        return Set.of("engagement.capacity");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Capacity capacity = filing.facts().engagement().capacity();
        if (capacity == null) {
            return Optional.of(asked.unknown("unknown"));
        }
        return Optional.of(meant.contains(capacity) ? asked.yes("met") : asked.no("not-met"));
    }
}
