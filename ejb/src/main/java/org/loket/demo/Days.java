package org.loket.demo;

import java.time.LocalDate;

/** Days before today, drawn by chance. */
record Days(LocalDate today, Chance chance) {

    LocalDate ago(int least, int most) {
        return today.minusDays(chance.between(least, most));
    }

    /** That many days after a day; yesterday at the latest. */
    LocalDate after(LocalDate day, int least, int most) {
        LocalDate later = day.plusDays(chance.between(least, most));
        LocalDate yesterday = today.minusDays(1);
        return later.isAfter(yesterday) ? yesterday : later;
    }
}
