package org.loket.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;

/**
 * Somebody asked whether a worker may work.
 *
 * @param toldElsewhere whether the worker is told of another reading: the use of a code, or an inspection
 */
public record AuthorisationChecked(
        String subject,
        UUID receipt,
        EnterpriseNumber enterprise,
        LocalDate on,
        CheckAnswer.Verdict verdict,
        boolean toldElsewhere,
        Author by,
        OffsetDateTime at)
        implements Happening {

    @Override
    public String kind() {
        return toldElsewhere ? "authorisation-checked-otherwise" : "authorisation-checked";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of(
                "receipt", receipt.toString(),
                "enterprise", enterprise.digits(),
                "on", on.toString(),
                "verdict", verdict.name());
    }
}
