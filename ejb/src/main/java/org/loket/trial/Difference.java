package org.loket.trial;

/**
 * What a version changes.
 *
 * @param name the text that names it
 * @param before null where there was nothing
 * @param after null where nothing remains
 */
public record Difference(String name, Object before, Object after) {}
