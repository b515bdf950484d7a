package org.loket.receipt;

import org.loket.kernel.Happening;

/**
 * What is to be written down and receipted.
 *
 * @param content what the receipt says, a JSON object
 */
public record Entry(Happening happening, String content) {}
