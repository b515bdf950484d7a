package org.loket.kernel;

import java.time.OffsetDateTime;
import java.util.Map;

/** Something that happened to a file; every happening is journalled in the transaction that made it true. */
public interface Happening {

    /** The number of the file, permit or person concerned. */
    String subject();

    Author by();

    OffsetDateTime at();

    /** What happened, in a word that the bundles translate under {@code happening.}. */
    String kind();

    /** Particulars that the journal keeps; no more personal data than the entry needs. */
    default Map<String, String> particulars() {
        return Map.of();
    }
}
