package org.loket.inspection;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.loket.journal.FileRead;
import org.loket.kernel.Author;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.WorkerNumber;

/**
 * An inspector looked a worker up: a reading that the worker is told of.
 *
 * @param at when the worker was looked up, also where it is told later
 */
public record WorkerInspected(WorkerNumber worker, EnterpriseNumber enterprise, Author by, OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return worker.toString();
    }

    @Override
    public String kind() {
        return "worker-inspected";
    }

    @Override
    public Map<String, String> particulars() {
        Map<String, String> told = new HashMap<>(Map.of(
                "part", FileRead.Part.AUTHORISATION.name(),
                "purpose", FileRead.Purpose.INSPECTION.name()));
        if (enterprise != null) {
            told.put("enterprise", enterprise.digits());
        }
        return told;
    }
}
