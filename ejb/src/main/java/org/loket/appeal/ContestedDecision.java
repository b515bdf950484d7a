package org.loket.appeal;

import java.time.OffsetDateTime;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.law.appeal.Contested;

/**
 * A decision that can be contested.
 *
 * @param reference under which its room finds it
 * @param enterprise the employer that is a party; null where none is
 * @param noticeKind of the notice by which it is served
 */
public record ContestedDecision(
        Contested kind,
        String reference,
        CaseNumber caseNumber,
        WorkerNumber worker,
        EnterpriseNumber enterprise,
        OffsetDateTime decidedAt,
        String noticeKind) {}
