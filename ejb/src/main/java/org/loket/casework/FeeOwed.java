package org.loket.casework;

import org.loket.kernel.Money;
import org.loket.law.Citation;
import org.loket.law.Confidence;

/**
 * The Flemish fee that is owed for an application.
 *
 * @param paid what an official established; null while nobody did
 */
public record FeeOwed(Money amount, Citation citation, Confidence confidence, Boolean paid) {}
