package org.loket.law.timelimit;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.loket.law.book.BadLaw;
import org.loket.law.book.LawBook;

/**
 * Which days are working days: every day that is no Saturday, no Sunday and not on the list of public holidays. The list
 * names a holiday by its day, {@code 07-21}, or by its distance from Easter, {@code easter+39}.
 */
public record WorkingDays(LawBook book) {

    static final String HOLIDAYS = "public-holidays";
    private static final String FROM_EASTER = "easter+";

    public boolean isHoliday(LocalDate day) {
        return book.list(HOLIDAYS).on(day).entries().stream()
                .anyMatch(holiday -> inYear(holiday.code(), day.getYear()).equals(day));
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** That day, or the first working day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The last day of a term of that many working days; the day on which it starts is not counted. */
    public LocalDate after(LocalDate start, int number) {
        LocalDate day = start;
        for (int counted = 0; counted < number; counted++) {
            day = onOrAfter(day.plusDays(1));
        }
        return day;
    }

    private static LocalDate inYear(String holiday, int year) {
        try {
            return holiday.startsWith(FROM_EASTER)
                    ? Easter.of(year).plusDays(Integer.parseInt(holiday.substring(FROM_EASTER.length())))
                    : MonthDay.parse("--" + holiday).atYear(year);
        } catch (DateTimeException | NumberFormatException e) {
            throw new BadLaw(holiday + " is no public holiday");
        }
    }
}
