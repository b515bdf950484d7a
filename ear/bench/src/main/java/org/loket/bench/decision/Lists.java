package org.loket.bench.decision;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.loket.law.book.Entry;
import org.loket.law.book.LawBook;

/** The lists that the rival engines are handed, as sets of codes. */
final class Lists {

    private Lists() {}

    static Set<String> freeMovement() {
        return codes("free-movement", "2021-01-01");
    }

    static Set<String> functions(String from) {
        return codes("medium-skilled", from);
    }

    private static Set<String> codes(String list, String from) {
        return LawBook.printed().list(list).on(LocalDate.parse(from)).entries().stream()
                .map(Entry::code)
                .collect(Collectors.toSet());
    }
}
