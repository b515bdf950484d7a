package org.loket.worklist;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;

/** Where a page of the queue ended: the last day and the number of its last line. */
record Cursor(LocalDate dueOn, String number) {

    static final Cursor START = new Cursor(LocalDate.of(1, 1, 1), "");

    static Cursor of(String text) {
        if (text == null || text.isBlank()) {
            return START;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("~");
            return new Cursor(LocalDate.parse(parts[0]), CaseNumber.of(parts[1]).text());
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new Invalid(Violation.of("after", "cursor.form"));
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((dueOn + "~" + number).getBytes(StandardCharsets.UTF_8));
    }
}
