package org.loket.web.text;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** The texts outside of a request, for the tests of other packages. */
public final class Texts {

    private static final Clock AFTERNOON = Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);

    private Texts() {}

    public static Text in(String language) {
        return new Text(Locale.forLanguageTag(language), AFTERNOON);
    }
}
