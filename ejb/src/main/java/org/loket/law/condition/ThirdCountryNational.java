package org.loket.law.condition;

import java.util.Optional;
import java.util.Set;
import org.loket.kernel.Nationality;
import org.loket.law.Dated;
import org.loket.law.Finding;
import org.loket.law.Provision;
import org.loket.law.book.Listing;

/** Only a worker from outside the European Economic Area and Switzerland needs admission to work. */
public final class ThirdCountryNational implements Condition {

    private static final Question ASKED = Question.of("third-country-national", Provision.BVR_GENERAL);
    private static final String FREE = "free-movement";

    @Override
    public Set<String> asks() {
        return Set.of("worker.nationality");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        if (filing.worker().nationality() == null) {
            return Optional.of(ASKED.unknown("unknown"));
        }
        Optional<Nationality> nationality = Nationality.told(filing.worker().nationality());
        if (nationality.isEmpty()) {
            return Optional.of(ASKED.unknown("unclear"));
        }
        Dated<Listing> free = filing.list(FREE);
        Question asked = ASKED.restingOn(free.source());
        return Optional.of(
                free.value().contains(nationality.get().code()) ? asked.no("free-movement") : asked.yes("met"));
    }
}
