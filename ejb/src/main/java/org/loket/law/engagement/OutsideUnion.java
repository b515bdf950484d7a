package org.loket.law.engagement;

import java.util.Optional;
import java.util.Set;
import org.loket.law.Confidence;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Provision;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/** On the day of filing the worker is outside the European Union, unless here on a short transfer within the group. */
public final class OutsideUnion implements Condition {

    private final Question asked;

    public OutsideUnion(Provision basis) {
        this.asked = Question.of("outside-european-union", basis);
    }

    @Override
    public Set<String> asks() {
        return Set.of("worker.inEuropeanUnion", "worker.inBelgium", "engagement.afterShortMobility");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        Boolean inUnion = filing.worker().inEuropeanUnion();
        Boolean shortMobility = filing.facts().engagement().afterShortMobility();
        if (Boolean.FALSE.equals(inUnion)) {
            return Optional.of(asked.yes("met"));
        }
        if (Boolean.TRUE.equals(shortMobility)) {
            return Optional.of(asked.yes("short-mobility"));
        }
        // the sources speak of the first entry; whoever renews is here by virtue of what is renewed
        if (filing.facts().kind() == Facts.Kind.RENEWAL) {
            return Optional.of(asked.restingOn(Confidence.UNCERTAIN).yes("renewal"));
        }
        if (inUnion == null || shortMobility == null) {
            return Optional.of(asked.unknown("unknown"));
        }
        return Optional.of(asked.no("not-met"));
    }
}
