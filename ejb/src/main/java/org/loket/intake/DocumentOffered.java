package org.loket.intake;

import org.loket.kernel.CaseNumber;

/** A document is offered to a file that was submitted; an observer declines where the decision has been taken. */
public record DocumentOffered(CaseNumber number) {}
