package org.loket.share;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.WorkerNumber;

/**
 * Somebody used the code of a worker: a reading that the worker is told of.
 *
 * @param enterprise for which it was used; null where it was for none
 */
public record ShareCodeUsed(
        WorkerNumber worker, UUID code, SharePurpose purpose, EnterpriseNumber enterprise, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return worker.toString();
    }

    @Override
    public String kind() {
        return "share-code-used";
    }

    @Override
    public Map<String, String> particulars() {
        Map<String, String> told = new HashMap<>(Map.of(
                "code", code.toString(),
                "part", purpose.part().name(),
                "purpose", purpose.reading().name()));
        if (enterprise != null) {
            told.put("enterprise", enterprise.digits());
        }
        return told;
    }
}
