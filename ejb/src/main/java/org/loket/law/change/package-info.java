/**
 * What would change the outcome: for each condition that is not met or not known, the smallest changes of the facts, found
 * by judging again and never by a rule of their own.
 */
package org.loket.law.change;
