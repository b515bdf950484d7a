package org.loket.appeal;

import java.time.LocalDate;

/**
 * What the minister decides instead: for a refusal from when until when the worker is admitted, for a withdrawal from when
 * the permit holds no longer.
 *
 * @param until null where there is no last day to name
 */
public record Reform(LocalDate from, LocalDate until) {}
