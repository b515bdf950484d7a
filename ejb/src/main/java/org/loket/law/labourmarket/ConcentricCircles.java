package org.loket.law.labourmarket;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loket.law.Facts.Circle;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/** Every circle before the third countries is passed. */
public final class ConcentricCircles implements Condition {

    /** The name of the condition. */
    public static final String NAME = "concentric-circles";

    private final Question asked;
    private final String days;

    /** @param days the name of the value that says how many days the vacancy must have stood open */
    public ConcentricCircles(Question asked, String days) {
        this.asked = asked;
        this.days = days;
    }

    @Override
    public Set<String> asks() {
        return Set.of(
                "vacancy.publications",
                "vacancy.mediations",
                "vacancy.surpluses",
                "job.occupation",
                "employer.enterpriseNumber",
                "previous.enterpriseNumber");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        if (Renewals.withTheSameEmployer(filing)) {
            return Optional.empty();
        }
        List<Ring> tested = Rings.tested(filing, days).stream()
                .filter(ring -> ring.circle() != Circle.THIRD_COUNTRIES)
                .toList();
        Question resting =
                tested.stream().map(Ring::confidence).reduce(asked, Question::restingOn, (one, other) -> other);
        int passed = count(tested, Ring.State.PASSED);
        Optional<Ring> held = first(tested, Ring.State.HELD);
        if (held.isPresent()) {
            return Optional.of(resting.answer(
                    Met.NO,
                    tested.size(),
                    passed,
                    "held",
                    held.get().circle().ordinal(),
                    count(tested, Ring.State.HELD)));
        }
        Optional<Ring> open = first(tested, Ring.State.OPEN);
        return Optional.of(
                open.isPresent()
                        ? resting.answer(
                                Met.UNKNOWN,
                                tested.size(),
                                passed,
                                "unknown",
                                open.get().circle().ordinal())
                        : resting.answer(Met.YES, tested.size(), passed, "met", tested.size()));
    }

    private static Optional<Ring> first(List<Ring> rings, Ring.State state) {
        return rings.stream().filter(ring -> ring.state() == state).findFirst();
    }

    private static int count(List<Ring> rings, Ring.State state) {
        return (int) rings.stream().filter(ring -> ring.state() == state).count();
    }
}
