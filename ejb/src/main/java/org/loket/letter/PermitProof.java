package org.loket.letter;

import java.time.LocalDate;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.law.Citation;
import org.loket.law.Confidence;

/**
 * Proof of a permit, for a worker to carry and for anybody to verify without Loket.
 *
 * @param enterprise null where the permit is for every enterprise
 * @param validUntil null where nothing ends it
 * @param occupation ISCO-08; null where the permit names none
 * @param verifiable what the QR code holds: the address of the verifier and the signed statement
 * @param demonstration whether the worker is of the demo population, which the proof then says on its face
 */
public record PermitProof(
        PermitNumber permit,
        String workerName,
        LocalDate birthDate,
        EnterpriseNumber enterprise,
        String jobTitle,
        String occupation,
        LocalDate validFrom,
        LocalDate validUntil,
        Citation citation,
        Confidence confidence,
        String verifiable,
        LocalDate madeOn,
        boolean demonstration) {}
