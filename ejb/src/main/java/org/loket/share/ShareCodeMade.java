package org.loket.share;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.WorkerNumber;

/** A worker made a code. */
public record ShareCodeMade(
        WorkerNumber worker, UUID code, SharePurpose purpose, OffsetDateTime expiresAt, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return worker.toString();
    }

    @Override
    public String kind() {
        return "share-code-made";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("code", code.toString(), "for", purpose.name(), "expiresAt", expiresAt.toString());
    }
}
