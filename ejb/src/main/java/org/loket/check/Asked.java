package org.loket.check;

import java.time.LocalDate;
import org.loket.access.Actor;
import org.loket.kernel.WorkerNumber;

/**
 * A question of somebody who may ask it.
 *
 * @param on the day in question
 * @param worker whom a code named; null where it named nobody, and where the worker is named by national number
 * @param toldElsewhere whether the worker is told of another reading
 */
record Asked(Actor actor, CheckQuestion question, LocalDate on, WorkerNumber worker, boolean toldElsewhere) {}
