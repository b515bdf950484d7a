package org.loket.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Texts;
import org.loket.kernel.TheClock;
import org.loket.kernel.Wording;
import org.loket.law.Citation;
import org.loket.law.Reason;

/**
 * The texts of the pages and of the house in the reader's language: {@code text['home.title']} in a page,
 * {@code text.say(key, arguments)} where something is to be filled in. A missing key is a fault and throws.
 */
@Named("text")
@RequestScoped
public class Text extends AbstractMap<String, String> {

    /** The bundles of the doors, one per room of pages. */
    static final List<String> BUNDLES = List.of(
            "text/pages",
            "text/employer",
            "text/staff",
            "text/worker",
            "text/assessment",
            "text/permit",
            "text/transfer",
            "text/policy",
            "text/check",
            "text/rest");

    // asking for a bundle is dearer than saying what is in it
    private static final Map<Locale, Texts> KNOWN = new ConcurrentHashMap<>();

    private final Wording wording;
    private final Texts texts;
    private final Clock clock;

    protected Text() {
        this(Wording.LANGUAGES.get(0), Clock.systemUTC());
    }

    /** The texts for whoever makes that request. */
    @Inject
    public Text(HttpServletRequest request, Clock clock) {
        this(Language.of(request), clock);
    }

    public Text(Locale locale, Clock clock) {
        this.wording = Wording.of(locale);
        this.clock = clock;
        this.texts = KNOWN.computeIfAbsent(
                wording.locale(), language -> new Texts(BUNDLES, language, Text.class.getClassLoader()));
    }

    /** The text under that key, with its arguments written as the language writes them. */
    public String say(String key, Object... arguments) {
        return texts.has(key) ? texts.say(key, this::write, arguments) : wording.say(key, arguments);
    }

    public boolean knows(String key) {
        return texts.has(key) || wording.knows(key);
    }

    /** The word for a value of an enumeration, under {@code name-of-the-type.VALUE}; those of the law under {@code law.}. */
    public String of(Enum<?> value) {
        String type = value.getDeclaringClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2");
        String key = type.toLowerCase(Locale.ROOT) + "." + value.name();
        return say(knows(key) ? key : "law." + key);
    }

    /** The text under that key; an amount that the house has no name for goes by that of the share it follows from. */
    public String named(String key) {
        return say(knows(key) ? key : key.replace("law.threshold.", "law.value.wage-share."));
    }

    /** The name of an entry of a list: a function, a profession or a country, or what the amendment called it. */
    public String entry(org.loket.law.book.Entry entry) {
        for (String prefix :
                List.of("law.function.", "law.profession.", "law.circle.", "law.channel.", "law.seasonal-sector.")) {
            if (knows(prefix + entry.code())) {
                return say(prefix + entry.code());
            }
        }
        return entry.named(locale())
                .orElseGet(() -> entry.code().matches("[A-Z]{3}") ? country(entry.code()) : entry.code());
    }

    public String reason(Reason reason) {
        return reason.in(wording);
    }

    public String cite(Citation citation) {
        return citation.in(wording);
    }

    /** The name of the country with that code of three letters; nothing for nothing. */
    public String country(String code) {
        return code == null ? "" : Country.named(code, wording.locale());
    }

    /** A day, moment, amount or number as the language writes it; nothing for nothing. */
    public Object write(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof EnterpriseNumber number) {
            return number.written();
        }
        if (value instanceof Enum<?> word) {
            return of(word);
        }
        if (value instanceof Boolean truth) {
            return say(truth ? "fact.yes" : "fact.no");
        }
        if (value instanceof Period length) {
            return length(length);
        }
        return wording.write(value);
    }

    private String length(Period length) {
        if (length.getDays() != 0) {
            return say("period.days", length.getDays());
        }
        return length.getMonths() == 0
                ? say("period.years", length.getYears())
                : say("period.months", length.toTotalMonths());
    }

    /** Today in Brussels; a page cannot hold the clock itself, which is not kept with a session. */
    public LocalDate today() {
        return TheClock.today(clock);
    }

    /** Days from today until that day; below zero once it has passed. */
    public long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(today(), day);
    }

    public Locale locale() {
        return wording.locale();
    }

    /** The language of the page, for {@code lang}. */
    public String language() {
        return wording.locale().getLanguage();
    }

    @Override
    public String get(Object key) {
        return say((String) key);
    }

    @Override
    public boolean containsKey(Object key) {
        return knows((String) key);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("texts are asked for one by one");
    }
}
