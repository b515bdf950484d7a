package org.loket.worklist;

import java.util.List;

/**
 * A page of a list.
 *
 * @param next the cursor of the page that follows; null on the last
 */
public record Page<T>(List<T> items, String next) {}
