package org.loket.law.timelimit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.loket.law.book.BadLaw;

/** A public holiday as the list names it: by its day, {@code 07-21}, or by its distance from Easter, {@code easter+39}. */
record Holiday(String code, MonthDay fixed, int afterEaster) {

    private static final String FROM_EASTER = "easter+";

    static Holiday named(String code) {
        try {
            return code.startsWith(FROM_EASTER)
                    ? new Holiday(code, null, Integer.parseInt(code.substring(FROM_EASTER.length())))
                    : new Holiday(code, MonthDay.parse("--" + code), 0);
        } catch (DateTimeException | NumberFormatException e) {
            throw new BadLaw(code + " is no public holiday");
        }
    }

    LocalDate in(int year) {
        try {
            return fixed == null ? Easter.of(year).plusDays(afterEaster) : fixed.atYear(year);
        } catch (DateTimeException e) {
            throw new BadLaw(code + " is no public holiday");
        }
    }
}
