package org.loket.worklist;

import java.util.List;
import org.loket.register.PermitRecord;

/**
 * A permit with the names of whom it is for, and what happened to it since the grant.
 *
 * @param employer null where it admits to work for every employer
 * @param history for officials; empty for the parties, who read it in their own files
 */
public record PermitFile(PermitRecord permit, String worker, String employer, List<Happened> history) {}
