package org.loket.intake;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.WorkerNumber;

/**
 * A complete application was submitted: the clock of the authority starts.
 *
 * @param enterprise null where the worker applies
 * @param takeover the permit that the worker takes along; null where it is none
 */
public record ApplicationSubmitted(
        CaseNumber number,
        EnterpriseNumber enterprise,
        WorkerNumber worker,
        ApplicationForm form,
        Takeover takeover,
        Author by,
        OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "application-submitted";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("category", form.category().name());
    }
}
