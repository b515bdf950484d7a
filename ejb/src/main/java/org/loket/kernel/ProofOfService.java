package org.loket.kernel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** On which day somebody was told something, for the rooms whose terms begin with it. */
public interface ProofOfService {

    /**
     * The day on which the first notice of that kind reached the receiver.
     *
     * @param receiver the digits of an enterprise, or the number of a worker
     * @param since what was owed before is of another decision
     */
    Optional<LocalDate> servedOn(String kind, CaseNumber number, String receiver, OffsetDateTime since);
}
