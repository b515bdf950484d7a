package org.loket.worklist;

import java.time.OffsetDateTime;

/** Why a proposal was sent back, for the officials only. */
public record Returned(String remark, String by, OffsetDateTime at) {}
