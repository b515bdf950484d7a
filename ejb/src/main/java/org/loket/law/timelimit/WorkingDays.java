package org.loket.law.timelimit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.loket.law.book.BadLaw;
import org.loket.law.book.LawBook;

/** Which days are working days: every day that is no Saturday, no Sunday and not on the list of public holidays. */
public record WorkingDays(LawBook book) {

    static final String HOLIDAYS = "public-holidays";
    private static final int LONGEST_CODE = 10;

    // of lists that are law, not of what somebody proposes: a dozen codes
    private static final Map<String, Holiday> READ = new ConcurrentHashMap<>();

    public boolean isHoliday(LocalDate day) {
        return book.list(HOLIDAYS).on(day).entries().stream()
                .anyMatch(holiday -> READ.computeIfAbsent(holiday.code(), Holiday::named)
                        .in(day.getYear())
                        .equals(day));
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

    /** Whether the list can hold that code. */
    public static boolean isHolidayCode(String code) {
        try {
            Holiday.named(code).in(2000);
            return code.length() <= LONGEST_CODE;
        } catch (BadLaw e) {
            return false;
        }
    }
}
