package org.loket.web.faces.offender;

import java.time.LocalDate;
import java.util.Optional;
import org.loket.law.fee.Fee;

/** Planted: a door asks the law in force. */
public final class BeanUnderThePrintedBook {

    private BeanUnderThePrintedBook() {}

    static Optional<Fee> fee(LocalDate day) {
        return Fee.forApplicationSubmittedOn(day);
    }
}
