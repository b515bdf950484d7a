package org.loket.kernel;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the house in one language; a key that is missing is a fault, never shown to a reader as a key. */
public final class Wording {

    /** The languages in which every text exists, the first being the default. */
    public static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.forLanguageTag("en"));

    private static final List<String> BUNDLES = List.of("text/house", "text/law", "text/letter");
    private static final Map<Locale, Wording> KNOWN = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    private Wording(Locale locale) {
        this.locale = locale;
        this.texts = new Texts(BUNDLES, locale, Wording.class.getClassLoader());
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.moment = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale);
    }

    /** The texts in that language, or in Dutch where the language is not offered. */
    public static Wording of(Locale wanted) {
        Locale offered = LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.get(0));
        return KNOWN.computeIfAbsent(offered, Wording::new);
    }

    public Locale locale() {
        return locale;
    }

    /** The text under that key with its arguments filled in, dates and amounts written as the language does. */
    public String say(String key, Object... arguments) {
        if (!texts.has(key)) {
            throw new MissingResourceException("no text for " + key + " in " + locale, "text", key);
        }
        return texts.say(key, this::write, arguments);
    }

    public boolean knows(String key) {
        return texts.has(key);
    }

    /** A value as the language writes it; whole numbers stay numbers so that patterns can choose by them. */
    public Object write(Object value) {
        if (value instanceof LocalDate date) {
            return day.format(date);
        }
        if (value instanceof OffsetDateTime time) {
            return moment.format(time.atZoneSameInstant(TheClock.BRUSSELS));
        }
        if (value instanceof Money money) {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setMinimumFractionDigits(2);
            format.setMaximumFractionDigits(2);
            return "€\u00a0" + format.format(money.euros());
        }
        if (value instanceof BigDecimal number) {
            return NumberFormat.getNumberInstance(locale).format(number);
        }
        if (value instanceof Integer || value instanceof Long) {
            return value;
        }
        return String.valueOf(value);
    }
}
