package org.loket.worklist;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * How the house runs, for whoever keeps it running; no names of persons.
 *
 * @param owed notices that are not in the portal yet
 * @param late those of them that are owed for longer than a delivery takes
 * @param underWay deliveries by mail, push message or webhook that are still to arrive
 * @param givenUp those that will not be tried any more, unless somebody sends them again
 * @param waiting the first of the notices that are owed, the longest first
 * @param lastLetterAt null where no letter was made yet
 * @param sweeps the latest, newest first
 * @param failures what the sweep could not handle and will try again
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
        long underWay,
        long givenUp,
        List<Waiting> waiting,
        long letters,
        OffsetDateTime lastLetterAt,
        List<Swept> sweeps,
        List<StaysDue> failures) {

    /**
     * How the sweep of a day went for one kind of work.
     *
     * @param finishedAt null while it runs, or where it was broken off
     */
    public record Swept(String work, LocalDate day, OffsetDateTime begunAt, long done, OffsetDateTime finishedAt) {}

    /** Something that fell due and could not be handled. */
    public record StaysDue(String work, String key, int attempts, OffsetDateTime failedAt) {}

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
