package org.loket.web.rest.labourmarket;

import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.labourmarket.SurplusGiven;
import org.loket.law.Facts.Circle;

/**
 * One figure by its own fields, or several under {@code surpluses}.
 *
 * @param region for the other regions and the border regions; Flanders needs none
 * @param country for the European Economic Area and Switzerland
 */
record SurplusesGiven(
        Circle circle,
        String region,
        String country,
        String occupation,
        Integer surplus,
        LocalDate from,
        LocalDate until,
        String source,
        List<SurplusGiven> surpluses) {

    boolean isOne() {
        boolean nothingOfOne = one().equals(new SurplusGiven(null, null, null, null, null, null, null, null));
        if (!surpluses.isEmpty() && !nothingOfOne) {
            throw new Invalid(Violation.of("surpluses", "surplus.one-or-several"));
        }
        return surpluses.isEmpty();
    }

    SurplusGiven one() {
        return new SurplusGiven(circle, region, country, occupation, surplus, from, until, source);
    }
}
