package org.loket.amendment;

import java.time.LocalDate;
import java.util.List;
import org.loket.law.Dated;
import org.loket.law.InForce;
import org.loket.law.Source;
import org.loket.law.book.Entry;
import org.loket.law.book.LawBook;
import org.loket.law.book.Listing;

/** Binds amendments into a book. */
final class Bound {

    private static final String REGIME = "regime.";

    private Bound() {}

    /** The name under which the book keeps what is amended. */
    static String nameInBook(Subject subject, String name) {
        return subject == Subject.REGIME ? REGIME + name : name;
    }

    static boolean isRegime(String nameInBook) {
        return nameInBook.startsWith(REGIME);
    }

    /** @param amendments those of one name in the order of their first days */
    static LawBook with(LawBook book, List<AmendmentRecord> amendments) {
        LawBook bound = book;
        for (AmendmentRecord amendment : amendments) {
            // a later release printed it, or something after it: then the print counts
            if (amendment.from().isAfter(lastDayIn(bound, amendment.given()))) {
                bound = with(bound, amendment.given());
            }
        }
        return bound;
    }

    private static LocalDate lastDayIn(LawBook book, AmendmentGiven given) {
        List<? extends Dated<?>> versions = versions(book, given).versions();
        return versions.get(versions.size() - 1).from();
    }

    static InForce<?> versions(LawBook book, AmendmentGiven given) {
        return given.subject() == Subject.LIST
                ? book.list(given.nameInBook())
                : book.value(given.nameInBook(), Object.class);
    }

    static LawBook with(LawBook book, AmendmentGiven amendment) {
        String name = amendment.nameInBook();
        Source source = new Source(amendment.source(), amendment.confidence());
        Provided content = amendment.content();
        return amendment.subject() == Subject.LIST
                ? book.withList(name, amendment.from(), listing(content), source)
                : book.withValue(name, amendment.from(), book.read(name, content.value()), source);
    }

    static AmendmentGiven given(AmendmentRecord record) {
        return new AmendmentGiven(
                record.subject(), record.name(), record.from(), record.content(), record.source(), record.confidence());
    }

    static Listing listing(Provided content) {
        return Listing.of(
                content.entries().stream()
                        .map(line -> new Entry(
                                line.code(),
                                line.occupation() == null ? "" : line.occupation(),
                                line.confidence(),
                                line.dutch(),
                                line.english()))
                        .toList(),
                content.formerUntil());
    }
}
