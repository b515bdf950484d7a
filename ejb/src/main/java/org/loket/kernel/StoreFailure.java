package org.loket.kernel;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;

/** What a failure of the database means for whoever asked. */
public enum StoreFailure {
    /** Two wrote the same at once, or waited for each other; the one who is told did not win. */
    SOMEBODY_WAS_FASTER,
    /** The database does not answer at this moment, or not in time. */
    AWAY;

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String ROLLED_BACK = "40";
    private static final String CONNECTION = "08";
    private static final String SHUT_DOWN = "57P";

    /** What the failure tells, where it comes from the database and is no fault of ours. */
    public static Optional<StoreFailure> in(Throwable thrown) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            if (one instanceof OptimisticLockException) {
                return Optional.of(SOMEBODY_WAS_FASTER);
            }
            if (one instanceof Crowded) {
                return Optional.of(AWAY);
            }
            if (one instanceof SQLException failed) {
                Optional<StoreFailure> told = told(failed);
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<StoreFailure> told(SQLException failed) {
        String state = failed.getSQLState() == null ? "" : failed.getSQLState();
        if (state.equals(UNIQUE_VIOLATION) || state.startsWith(ROLLED_BACK)) {
            return Optional.of(SOMEBODY_WAS_FASTER);
        }
        return state.startsWith(CONNECTION) || state.startsWith(SHUT_DOWN) || isWithoutConnection(failed)
                ? Optional.of(AWAY)
                : Optional.empty();
    }

    // the server's pool wraps what the driver said in an exception that has no state
    private static boolean isWithoutConnection(SQLException failed) {
        return failed.getCause() != null
                && failed.getCause().getClass().getName().startsWith("jakarta.resource.");
    }
}
