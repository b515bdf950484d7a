package org.loket.check;

import java.time.LocalDate;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.NationalNumber;

/**
 * What an employer asks.
 *
 * @param nationalNumber null where the worker is named in another way
 * @param occupation ISCO-08; null where the employer does not ask about one
 * @param on the day in question
 */
public record CheckQuestion(
        NationalNumber nationalNumber, EnterpriseNumber enterprise, String occupation, LocalDate on) {}
