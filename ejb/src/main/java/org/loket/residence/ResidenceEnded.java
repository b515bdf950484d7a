package org.loket.residence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;

/** An official recorded that the Immigration Office ends the stay of the worker of that permit. */
record ResidenceEnded(PermitNumber permit, LocalDate lastDay, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return permit.text();
    }

    @Override
    public String kind() {
        return "residence-ended";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("lastDay", lastDay.toString());
    }
}
