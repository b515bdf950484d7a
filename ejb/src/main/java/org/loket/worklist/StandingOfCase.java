package org.loket.worklist;

import org.loket.casework.CaseRecord;
import org.loket.register.PermitRecord;

/**
 * Where a case stands, without the file.
 *
 * @param permit null where none was granted
 */
public record StandingOfCase(CaseRecord state, PermitRecord permit) {}
