package org.loket.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.json.RecordWriter;

/**
 * What a receipt says of a check.
 *
 * @param receipt under which the journal keeps the check; drawn by chance, so that nobody finds a receipt from its leaf
 * @param worker the national number that was asked about, or the fingerprint of the code
 */
record Receipted(
        UUID receipt,
        OffsetDateTime at,
        String worker,
        EnterpriseNumber enterprise,
        String occupation,
        LocalDate on,
        ShownDocument document,
        CheckAnswer.Verdict verdict,
        LocalDate validUntil,
        List<String> reasons) {

    static Receipted of(UUID receipt, OffsetDateTime at, Asked asked, CheckAnswer answer) {
        CheckQuestion question = asked.question();
        return new Receipted(
                receipt,
                at,
                question.namedBy(),
                question.enterprise(),
                question.occupation(),
                asked.on(),
                question.document(),
                answer.verdict(),
                answer.validUntil(),
                answer.codes());
    }

    String content() {
        return RecordWriter.text(this);
    }
}
