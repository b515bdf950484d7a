package org.loket.inspection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.WorkerNumber;

/**
 * What the inspection has to answer for: who was looked up where and why. The worker reads of it elsewhere.
 *
 * @param toldFrom null where the worker is told at once
 */
public record InspectionRecorded(
        WorkerNumber worker,
        InspectionPurpose purpose,
        String workplace,
        String inquiry,
        LocalDate toldFrom,
        Author by,
        OffsetDateTime at)
        implements Happening {

    static final String KIND = "inspection-recorded";

    private static final String SUBJECT = "inspection ";

    /** The worker whom a line of the journal is about. */
    static WorkerNumber workerOf(String subject) {
        return WorkerNumber.of(subject.substring(SUBJECT.length()));
    }

    @Override
    public String subject() {
        return SUBJECT + worker;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> particulars() {
        Map<String, String> kept = new HashMap<>(Map.of("purpose", purpose.name(), "workplace", workplace));
        if (inquiry != null) {
            kept.put("inquiry", inquiry);
        }
        if (toldFrom != null) {
            kept.put("toldFrom", toldFrom.toString());
        }
        return kept;
    }
}
