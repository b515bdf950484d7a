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
 * @param byCode whether by a code of the worker, whose use is the reading that the worker is told of
 */
public record AuthorisationChecked(
        String subject,
        UUID receipt,
        EnterpriseNumber enterprise,
        LocalDate on,
        CheckAnswer.Verdict verdict,
        boolean byCode,
        Author by,
        OffsetDateTime at)
        implements Happening {

    @Override
    public String kind() {
        return byCode ? "shared-authorisation-checked" : "authorisation-checked";
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
