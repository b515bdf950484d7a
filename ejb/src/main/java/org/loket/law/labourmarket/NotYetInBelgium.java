package org.loket.law.labourmarket;

import java.util.Optional;
import java.util.Set;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Provision;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/**
 * A worker is not yet in Belgium at the first filing, unless another member state made that worker a long-term resident.
 */
public final class NotYetInBelgium implements Condition {

    private final Question asked;

    public NotYetInBelgium(Provision basis) {
        this.asked = Question.of("not-yet-in-belgium", basis);
    }

    @Override
    public Set<String> asks() {
        return Set.of("worker.inBelgium", "worker.longTermResidentElsewhere");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        if (filing.facts().kind() != Facts.Kind.FIRST) {
            return Optional.empty();
        }
        Boolean here = filing.worker().inBelgium();
        if (here == null) {
            return Optional.of(asked.answer(Met.UNKNOWN, false, null, "unknown"));
        }
        if (!here) {
            return Optional.of(asked.answer(Met.YES, false, false, "met"));
        }
        return Optional.of(
                Boolean.TRUE.equals(filing.worker().longTermResidentElsewhere())
                        ? asked.answer(Met.YES, false, true, "long-term-resident")
                        : asked.answer(Met.NO, false, true, "not-met"));
    }
}
