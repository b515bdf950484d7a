package org.loket.inspection;

import java.time.LocalDate;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.NationalNumber;

/**
 * Whom an inspector looks up, where and why.
 *
 * @param nationalNumber null where the proof of a permit was scanned
 * @param scanned what the QR code of a proof holds; null where a number was given
 * @param enterprise for whom the worker works there; for a scanned proof that of the permit where it is left out
 * @param workplace where the inspection is
 * @param inquiry the number of the inquiry; only with that purpose
 * @param toldFrom the day from which the worker is told, where the inquiry defers it
 */
public record Inspection(
        NationalNumber nationalNumber,
        String scanned,
        EnterpriseNumber enterprise,
        InspectionPurpose purpose,
        String workplace,
        String inquiry,
        LocalDate toldFrom) {}
