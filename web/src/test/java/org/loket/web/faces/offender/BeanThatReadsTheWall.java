package org.loket.web.faces.offender;

import java.time.LocalDate;

/** Planted: time is handed in. */
public final class BeanThatReadsTheWall {

    private BeanThatReadsTheWall() {}

    static LocalDate today() {
        return LocalDate.now();
    }
}
