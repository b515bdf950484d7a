package org.loket.law;

import java.time.LocalDate;

/** One version of a value or a rule: in force from its first day until the next version begins. */
public record Dated<T>(LocalDate from, T value, Source source) {}
