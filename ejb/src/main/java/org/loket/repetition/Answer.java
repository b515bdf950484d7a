package org.loket.repetition;

/**
 * What a caller was answered.
 *
 * @param location where the thing that was made stands; null where nothing was made
 * @param body a JSON object
 */
public record Answer(int status, String location, String body) {}
