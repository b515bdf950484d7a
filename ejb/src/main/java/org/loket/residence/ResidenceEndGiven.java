package org.loket.residence;

import java.time.LocalDate;

/** The end of a stay as an official records it: the last day on which the worker may stay. */
public record ResidenceEndGiven(LocalDate lastDay) {}
