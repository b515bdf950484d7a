package org.loket.check;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.WorkerNumber;
import org.loket.law.NotYetInForce;

/**
 * What became of a question.
 *
 * @param worker whom it is about; null where nobody is known
 * @param answer null where the law of that day is not known
 * @param unknown the law that is not known; null where there is an answer
 */
record Answered(Asked asked, WorkerNumber worker, CheckAnswer answer, NotYetInForce unknown) {

    /** The answer, or the refusal of a day of which the law is not known. */
    CheckAnswer orRefused() {
        if (unknown != null) {
            throw unknown;
        }
        return answer;
    }

    AuthorisationChecked reading(UUID receipt, Author by, OffsetDateTime at) {
        return new AuthorisationChecked(
                worker == null ? "unknown" : worker.toString(),
                receipt,
                asked.question().enterprise(),
                asked.on(),
                answer.verdict(),
                asked.toldElsewhere(),
                by,
                at);
    }
}
