package org.loket.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.WorkerNumber;

/**
 * The authority asks the applicant something, and the clock stops.
 *
 * @param enterprise null where the worker applied
 * @param incomplete whether the last examination found that something is not known
 */
public record InformationAsked(
        CaseNumber number,
        EnterpriseNumber enterprise,
        WorkerNumber worker,
        UUID request,
        LocalDate answerBy,
        boolean incomplete,
        Author by,
        OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "information-asked";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("request", request.toString(), "answerBy", answerBy.toString());
    }
}
