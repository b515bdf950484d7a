package org.loket.register;

/**
 * What a regime that begins on a day finds in the register.
 *
 * @param running the permits under which somebody may still work on that day or later
 * @param windows the search windows that are open on that day
 */
public record PermitsOn(long running, long windows) {}
