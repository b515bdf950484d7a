package org.loket.law.category;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.law.Confidence;
import org.loket.law.InForce;
import org.loket.law.Source;
import org.loket.law.condition.Condition;
import org.loket.law.condition.EmployerStanding;

/** The conditions of a category that an employer files: since 1 May 2024 the standing of the employer is among them. */
final class Conditions {

    static final LocalDate BVR = LocalDate.of(2019, 1, 1);
    static final LocalDate BVR_2024 = LocalDate.of(2024, 5, 1);

    private Conditions() {}

    static InForce<List<Condition>> since(LocalDate from, Category category, List<Condition> first, Source source) {
        List<Condition> second = new ArrayList<>(first);
        second.add(new EmployerStanding());
        return InForce.since("conditions." + category, from, first, source)
                .then(BVR_2024, List.copyOf(second), new Source("WW24", Confidence.CERTAIN));
    }
}
