package org.loket.check;

/**
 * A row of a list once it is known whom it is about.
 *
 * @param asked null where the row is at fault
 * @param fault what the row is answered then; null where it can be asked
 */
record ListRow(Asked asked, RowAnswer fault) {}
