package org.loket.worklist;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * How the house runs, for whoever keeps it running; no names of persons.
 *
 * @param late notices that are owed for longer than a delivery takes
 * @param waiting the first of the notices that are owed, the longest first
 * @param lastLetterAt null where no letter was made yet
 */
public record Operations(
        boolean demo,
        String database,
        String migration,
        String migrationSays,
        OffsetDateTime migratedAt,
        long owed,
        long late,
        long deliveredToday,
        List<Waiting> waiting,
        long letters,
        OffsetDateTime lastLetterAt) {

    /** A notice that is owed. */
    public record Waiting(
            UUID id,
            String kind,
            String receiver,
            String number,
            OffsetDateTime owedAt,
            int attempts,
            OffsetDateTime nextTryAt) {}
}
