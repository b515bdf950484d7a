package org.loket.party;

import java.time.LocalDate;
import org.loket.kernel.NationalNumber;

/**
 * What identifies a worker.
 *
 * @param nationalNumber null for somebody who is in no Belgian register yet
 */
public record WorkerIdentity(
        String firstName,
        String lastName,
        LocalDate birthDate,
        String nationality,
        NationalNumber nationalNumber,
        String passportNumber) {}
