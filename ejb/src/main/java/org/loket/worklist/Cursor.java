package org.loket.worklist;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.ValueRange;
import java.util.Base64;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;

/** Where a page of a queue ended: the last day, or the moment of the decision, and the number of its last line. */
record Cursor(String key, String number) {

    private static final Cursor OLDEST = new Cursor("0001-01-01", "");
    private static final Cursor NEWEST = new Cursor("infinity", "");

    static Cursor of(String text, Queue queue) {
        if (text == null || text.isBlank()) {
            return queue.isNewestFirst() ? NEWEST : OLDEST;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("~");
            Temporal key = queue.isNewestFirst() ? OffsetDateTime.parse(parts[0]) : LocalDate.parse(parts[0]);
            // the calendar of the database is shorter than that of Java
            ValueRange.of(1, 9999).checkValidValue(key.get(ChronoField.YEAR), ChronoField.YEAR);
            return new Cursor(key.toString(), CaseNumber.of(parts[1]).text());
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new Invalid(Violation.of("after", "cursor.form"));
        }
    }

    static Cursor after(CaseLine line, Queue queue) {
        Object key = queue.isNewestFirst() ? line.decidedAt() : line.dueOn();
        return new Cursor(key.toString(), line.number().text());
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((key + "~" + number).getBytes(StandardCharsets.UTF_8));
    }
}
