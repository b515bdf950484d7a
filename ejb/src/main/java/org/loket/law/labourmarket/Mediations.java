package org.loket.law.labourmarket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loket.law.Confidence;
import org.loket.law.Facts.EmploymentService;
import org.loket.law.Facts.Mediation;
import org.loket.law.condition.Filing;

/** What the employment services found, the last result of each. */
final class Mediations {

    /** That a result counts is sure, how it is weighed is not. */
    static final Confidence CONFIDENCE = Confidence.LIKELY;

    private final Map<EmploymentService, Mediation> last = new EnumMap<>(EmploymentService.class);

    private Mediations() {}

    static Mediations of(Filing filing) {
        Mediations found = new Mediations();
        filing.vacancy().mediations().stream()
                .filter(one -> one.service() != null && one.suitableCandidates() != null)
                .sorted(Comparator.comparing(Mediation::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Mediation::suitableCandidates))
                .forEach(one -> found.last.put(one.service(), one));
        return found;
    }

    Optional<Mediation> withCandidates() {
        return last.values().stream().filter(Mediation::suitableCandidates).findFirst();
    }

    List<Mediation> of(Collection<EmploymentService> services) {
        List<Mediation> results = new ArrayList<>(last.values());
        results.removeIf(one -> !services.contains(one.service()));
        return results;
    }
}
