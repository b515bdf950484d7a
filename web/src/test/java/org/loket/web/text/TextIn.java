package org.loket.web.text;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** The texts in one language, for tests of what is said. */
public final class TextIn {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneOffset.UTC);

    private TextIn() {}

    public static Text language(String tag) {
        return new Text(Locale.forLanguageTag(tag), NOON);
    }
}
