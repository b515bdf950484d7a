package org.loket.casework.offender;

import org.loket.register.PermitRecord;

/** Planted: a case must not know the register that observes it. */
public record CaseThatKnowsTheRegister(PermitRecord permit) {}
