package org.loket.kernel.offender;

import java.time.LocalDate;

/** Planted: time is handed in. */
public final class KernelThatReadsTheWall {

    private KernelThatReadsTheWall() {}

    static LocalDate today() {
        return LocalDate.now();
    }
}
