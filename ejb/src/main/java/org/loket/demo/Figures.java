package org.loket.demo;

import java.time.LocalDate;
import java.util.List;
import org.loket.labourmarket.SurplusGiven;
import org.loket.law.Facts.Circle;

/** The surpluses that the demo region recorded. */
final class Figures {

    private static final int HALF_A_YEAR = 6;

    private Figures() {}

    static List<SurplusGiven> recordedBy(LocalDate today) {
        return Rows.of("surpluses").stream().map(row -> figure(row, today)).toList();
    }

    private static SurplusGiven figure(Rows.Row row, LocalDate today) {
        LocalDate thisHalfYear = today.withMonth(today.getMonthValue() > HALF_A_YEAR ? HALF_A_YEAR + 1 : 1)
                .withDayOfMonth(1);
        return new SurplusGiven(
                Circle.valueOf(row.text("circle")),
                row.text("region"),
                row.text("country"),
                row.text("occupation"),
                row.number("surplus"),
                thisHalfYear.minusMonths((long) HALF_A_YEAR * row.number("from")),
                null,
                row.text("source"));
    }
}
