package org.loket.web.faces;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.loket.law.Facts;
import org.loket.web.text.Text;

/** What was done to find somebody nearer, and what is recorded of it, in the words of the reader. */
public record SearchLine(String label, String said) {

    private static final String UNKNOWN = "?";

    /** Publications, then results of mediation, then surpluses. */
    public static List<SearchLine> of(Facts.Vacancy vacancy, Text text) {
        return Stream.of(
                        vacancy.publications().stream().map(one -> published(one, text)),
                        vacancy.mediations().stream().map(one -> mediated(one, text)),
                        vacancy.surpluses().stream().map(one -> recorded(one, text)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static SearchLine published(Facts.Publication one, Text text) {
        String said = one.until() == null
                ? text.say("search.published.open", known(one.from()))
                : text.say("search.published.until", known(one.from()), one.until());
        return new SearchLine(text.say("search.published", known(one.channel())), said);
    }

    private static SearchLine mediated(Facts.Mediation one, Text text) {
        String result = text.say(
                "search.mediated." + (one.suitableCandidates() == null ? "unknown" : one.suitableCandidates()));
        return new SearchLine(
                text.say("search.mediated", known(one.service())),
                one.on() == null ? result : text.say("search.mediated.on", result, one.on()));
    }

    private static SearchLine recorded(Facts.Surplus one, Text text) {
        return new SearchLine(
                text.say("search.surplus", known(one.circle())),
                text.say(
                        "search.surplus.said",
                        known(one.surplus()),
                        known(one.occupation()),
                        period(one.from(), one.until(), text),
                        known(one.source())));
    }

    private static String period(LocalDate from, LocalDate until, Text text) {
        return until == null
                ? text.say("search.since", known(from))
                : text.say("search.published.until", known(from), until);
    }

    private static Object known(Object value) {
        return value == null ? UNKNOWN : value;
    }
}
