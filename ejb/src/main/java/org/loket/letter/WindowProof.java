package org.loket.letter;

import java.time.LocalDate;
import java.time.Period;
import org.loket.kernel.PermitNumber;
import org.loket.law.Citation;
import org.loket.law.Confidence;

/**
 * Proof that a worker whose employment ended may be hired until a day: for an employer to read, and nothing of the former
 * one in it.
 *
 * @param regimeKey the name of the regime, as a key of the bundles
 * @param footingKey what the regime stands on, as a key of the bundles
 * @param used whether an application was filed in time already
 * @param code by which a reader sees that it still holds; null where there is none
 * @param demonstration whether the worker is of the demo population, which the proof then says on its face
 */
public record WindowProof(
        PermitNumber permit,
        String workerName,
        LocalDate birthDate,
        LocalDate endedOn,
        LocalDate lastDay,
        Period length,
        String regimeKey,
        String footingKey,
        Citation citation,
        Confidence confidence,
        boolean used,
        Code code,
        LocalDate madeOn,
        boolean demonstration) {

    /** A code as it is handed out, and the last day on which it opens something. */
    public record Code(String written, LocalDate until) {}
}
