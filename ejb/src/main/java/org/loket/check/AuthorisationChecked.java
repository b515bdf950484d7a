package org.loket.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.loket.access.Actor;
import org.loket.kernel.Author;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.party.WorkerRecord;

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

    /** @param worker null where nobody is known */
    static AuthorisationChecked of(
            Actor actor,
            WorkerRecord worker,
            CheckQuestion question,
            LocalDate on,
            CheckAnswer answer,
            UUID receipt,
            boolean toldElsewhere,
            OffsetDateTime at) {
        return new AuthorisationChecked(
                worker == null ? "unknown" : worker.number().toString(),
                receipt,
                question.enterprise(),
                on,
                answer.verdict(),
                toldElsewhere,
                actor.author(),
                at);
    }

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
