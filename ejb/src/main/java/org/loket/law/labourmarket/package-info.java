/**
 * The test of the labour market and the concentric model: whether somebody nearer could do the work, circle by circle,
 * shown by publications of the vacancy, results of mediation and recorded surpluses.
 */
package org.loket.law.labourmarket;
