package org.loket.party;

import org.loket.kernel.WorkerNumber;

/** A worker as the register knows them. */
public record WorkerRecord(WorkerNumber number, WorkerIdentity identity) {}
