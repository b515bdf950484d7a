package org.loket.law;

/** Where a dated value or list comes from: the key in {@code docs/law/sources.md} and how sure it is. */
public record Source(String key, Confidence confidence) {}
