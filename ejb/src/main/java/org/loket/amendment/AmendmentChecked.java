package org.loket.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.law.InForce;
import org.loket.law.book.LawBook;
import org.loket.law.book.Listing;

/** Whether a proposal can become law: it begins later than today and than the last version, and says something sound. */
final class AmendmentChecked {

    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_NAME = 120;
    private static final int YEARS_AHEAD = 10;
    private static final Pattern OCCUPATION = Pattern.compile("[0-9]{4}");

    private final LawBook book;
    private final LocalDate today;
    private final List<Violation> found = new ArrayList<>();

    AmendmentChecked(LawBook book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    void mustBeSound(AmendmentGiven given) {
        firstDay(given.from(), Bound.versions(book, given));
        source(given);
        if (given.content() == null) {
            found.add(Violation.of("value", "required"));
        } else if (given.subject() == Subject.LIST) {
            list(given);
        } else {
            value(given);
        }
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }

    private void firstDay(LocalDate from, InForce<?> versions) {
        LocalDate last = versions.versions().get(versions.versions().size() - 1).from();
        if (from == null) {
            found.add(Violation.of("from", "required"));
        } else if (!from.isAfter(today)) {
            found.add(Violation.of("from", "amendment.past", today.plusDays(1)));
        } else if (!from.isAfter(last)) {
            found.add(Violation.of("from", "amendment.before-last", last));
        } else if (from.isAfter(today.plusYears(YEARS_AHEAD))) {
            found.add(Violation.of("from", "amendment.too-far", YEARS_AHEAD));
        }
    }

    private void source(AmendmentGiven given) {
        if (isBlank(given.source())) {
            found.add(Violation.of("source", "required"));
        } else if (given.source().length() > LONGEST_SOURCE) {
            found.add(Violation.of("source", "text.too-long", LONGEST_SOURCE));
        }
        if (given.confidence() == null) {
            found.add(Violation.of("confidence", "required"));
        }
    }

    private void value(AmendmentGiven given) {
        String field = given.subject() == Subject.REGIME ? "regime" : "value";
        String name = given.nameInBook();
        String text = given.content().value();
        if (isBlank(text)) {
            found.add(Violation.of(field, "required"));
            return;
        }
        InForce<Object> versions = book.value(name, Object.class);
        Optional<Violation> fault = Bounds.of(field, name, versions).fault(text, () -> book.read(name, text));
        fault.ifPresent(found::add);
        if (fault.isEmpty()
                && versions.versions()
                        .get(versions.versions().size() - 1)
                        .value()
                        .equals(book.read(name, text))) {
            found.add(Violation.of(field, "amendment.same"));
        }
    }

    private void list(AmendmentGiven given) {
        List<Provided.Line> lines = given.content().entries();
        if (lines.isEmpty()) {
            found.add(Violation.of("entries", "amendment.empty-list"));
        }
        Set<String> codes = new HashSet<>();
        Codes allowed = Codes.of(book.list(given.name()));
        for (int i = 0; i < lines.size(); i++) {
            line("entries[" + i + "]", lines.get(i), codes, allowed);
        }
        LocalDate formerUntil = given.content().formerUntil();
        if (formerUntil != null && given.from() != null && formerUntil.isBefore(given.from())) {
            found.add(Violation.of("formerUntil", "date.before-start"));
        }
        if (found.isEmpty() && isSame(given)) {
            found.add(Violation.of("entries", "amendment.same"));
        }
    }

    private void line(String at, Provided.Line line, Set<String> codes, Codes allowed) {
        if (isBlank(line.code())) {
            found.add(Violation.of(at + ".code", "required"));
        } else if (!codes.add(line.code())) {
            found.add(Violation.of(at + ".code", "amendment.twice", line.code()));
        } else if (!allowed.allow(line.code())) {
            found.add(Violation.of(at + ".code", "amendment.code", line.code()));
        } else if (allowed.needNames(line.code())) {
            name(at + ".dutch", line.dutch());
            name(at + ".english", line.english());
        }
        if (line.occupation() != null && !OCCUPATION.matcher(line.occupation()).matches()) {
            found.add(Violation.of(at + ".occupation", "amendment.occupation"));
        }
        if (line.confidence() == null) {
            found.add(Violation.of(at + ".confidence", "required"));
        }
    }

    private void name(String at, String name) {
        if (isBlank(name)) {
            found.add(Violation.of(at, "amendment.new-name"));
        } else if (name.length() > LONGEST_NAME) {
            found.add(Violation.of(at, "text.too-long", LONGEST_NAME));
        }
    }

    private boolean isSame(AmendmentGiven given) {
        InForce<Listing> versions = book.list(given.name());
        Listing last = versions.versions().get(versions.versions().size() - 1).value();
        Listing next = Bound.listing(given.content());
        return last.entries().equals(next.entries()) && last.formerUntil().equals(next.formerUntil());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
