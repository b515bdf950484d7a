package org.loket.intake;

import org.loket.kernel.CaseNumber;

/** A document is offered to a file that is no draft; an observer declines where it comes too late. */
public record DocumentOffered(CaseNumber number) {}
