package org.loket.demo;

import java.time.LocalDate;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.NationalNumber;

/** Numbers that every check accepts and that are nobody's; {@code docs/demo.md} says why. */
final class Numbers {

    private static final long TOP_OF_THE_ENTERPRISES = 19_999_000;

    // a BIS number whose holder's sex was not known when it was issued
    private static final int BIS_MONTH = 20;

    // the register counts men from 001 to 997 and women from 002 to 998
    private static final int SERIAL_OF_NOBODY = 999;

    private Numbers() {}

    /** The register hands these out in ascending order and began the series 1 in 2023; its end is far away. */
    static EnterpriseNumber enterprise(int position) {
        long body = TOP_OF_THE_ENTERPRISES + position;
        return new EnterpriseNumber("%08d%02d".formatted(body, 97 - body % 97));
    }

    /** One number for each day of birth. */
    static NationalNumber national(LocalDate birth) {
        long month = birth.getYear() % 100 * 100L + birth.getMonthValue() + BIS_MONTH;
        long body = (month * 100 + birth.getDayOfMonth()) * 1000 + SERIAL_OF_NOBODY;
        long counted = birth.getYear() < 2000 ? body : 2_000_000_000L + body;
        return new NationalNumber("%011d".formatted(body * 100 + 97 - counted % 97));
    }
}
