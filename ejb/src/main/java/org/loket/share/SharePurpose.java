package org.loket.share;

import org.loket.journal.FileRead;

/** What a code lets its receiver see. */
public enum SharePurpose {
    CHECK(FileRead.Part.AUTHORISATION, FileRead.Purpose.EMPLOYMENT_CHECK),
    SEARCH_WINDOW(FileRead.Part.SEARCH_WINDOW, FileRead.Purpose.RECRUITMENT),
    OFFER(FileRead.Part.AUTHORISATION, FileRead.Purpose.RECRUITMENT);

    private final FileRead.Part part;
    private final FileRead.Purpose reading;

    SharePurpose(FileRead.Part part, FileRead.Purpose reading) {
        this.part = part;
        this.reading = reading;
    }

    FileRead.Part part() {
        return part;
    }

    FileRead.Purpose reading() {
        return reading;
    }
}
