package org.loket.casework;

import java.time.OffsetDateTime;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;

/** The Flemish fee is to be paid for an application: it was submitted, or an official found that it was not paid for. */
public record FeeDue(CaseNumber number, EnterpriseNumber enterprise, OffsetDateTime at) {}
