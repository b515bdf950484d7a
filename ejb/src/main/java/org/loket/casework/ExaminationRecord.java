package org.loket.casework;

import java.time.OffsetDateTime;

/** One examination as it was kept, with who had it done and when. */
public record ExaminationRecord(String by, OffsetDateTime at, Examined result) {}
