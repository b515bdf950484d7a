package org.loket.share;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.WorkerNumber;

/** A worker revoked a code. */
public record ShareCodeRevoked(WorkerNumber worker, UUID code, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return worker.toString();
    }

    @Override
    public String kind() {
        return "share-code-revoked";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("code", code.toString());
    }
}
