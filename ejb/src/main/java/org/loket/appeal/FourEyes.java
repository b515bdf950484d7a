package org.loket.appeal;

import org.loket.kernel.Author;

/** The two officials of a decision: the account that proposed it, and who decided. */
public record FourEyes(String proposer, Author decider) {}
