package org.loket.worklist;

import java.util.List;

/**
 * A worker's own file, whole, with the other files of the same worker in a line each.
 *
 * @param employer the name under which the employer is known
 */
public record OwnFile(CaseFile file, Standing standing, String employer, List<OwnFileLine> others) {}
