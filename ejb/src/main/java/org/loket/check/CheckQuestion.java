package org.loket.check;

import java.time.LocalDate;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.Nationality;
import org.loket.share.ShareCode;

/**
 * What an employer asks.
 *
 * @param nationalNumber null where the worker is named by a code
 * @param shareCode null where the worker is named by number
 * @param birthDate of the worker; goes with the code
 * @param nationality that whoever asks saw on an identity document; null where none was seen
 * @param document by which the worker showed the right to stay; null where none was seen
 * @param occupation ISCO-08; null where the employer does not ask about one
 * @param on the day in question
 */
public record CheckQuestion(
        NationalNumber nationalNumber,
        ShareCode shareCode,
        LocalDate birthDate,
        Nationality nationality,
        ShownDocument document,
        EnterpriseNumber enterprise,
        String occupation,
        LocalDate on) {

    /** About a worker who is named by number. */
    public CheckQuestion(NationalNumber nationalNumber, EnterpriseNumber enterprise, String occupation, LocalDate on) {
        this(nationalNumber, null, null, null, null, enterprise, occupation, on);
    }

    /** What a receipt says of the worker: the national number, or the fingerprint of the code. */
    String namedBy() {
        return shareCode == null ? nationalNumber.digits() : shareCode.fingerprint();
    }
}
