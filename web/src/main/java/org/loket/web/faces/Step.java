package org.loket.web.faces;

/**
 * One step of a form in several pages.
 *
 * @param label the key of its name in the bundles
 * @param link where it is filled in; null where it cannot be opened yet
 */
public record Step(String label, String link, boolean done) {}
