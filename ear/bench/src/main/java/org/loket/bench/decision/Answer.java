package org.loket.bench.decision;

/** What a rival engine says of one condition, with its article and the name of its reason. */
public record Answer(String condition, String met, String article, String reason) {}
