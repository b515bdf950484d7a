package org.loket.law.shortagelist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.loket.law.Dated;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Provision;
import org.loket.law.book.Entry;
import org.loket.law.book.Listing;
import org.loket.law.condition.Condition;
import org.loket.law.condition.Filing;
import org.loket.law.condition.Question;

/** The function stands on the list in force, or a rule of transition still carries it. */
public final class FunctionOnList implements Condition {

    /** The name of the list in the law book. */
    public static final String LIST = "medium-skilled";

    /** The name of the condition. */
    public static final String NAME = "function-on-list";

    private static final Question ASKED = Question.of(NAME, Provision.BVR_MEDIUM_SKILLED);

    @Override
    public Set<String> asks() {
        return Set.of(
                "job.listFunction", "employer.enterpriseNumber", "previous.enterpriseNumber", "previous.listFunction");
    }

    @Override
    public Optional<Finding> test(Filing filing) {
        String function = filing.job().listFunction();
        Dated<Listing> version = filing.list(LIST);
        if (function == null) {
            return Optional.of(ASKED.unknown("unknown"));
        }
        Optional<Entry> entry = version.value().find(function);
        if (entry.isPresent()) {
            return Optional.of(ASKED.restingOn(version.source())
                    .restingOn(entry.get().confidence())
                    .yes("met", version.from()));
        }
        return Optional.of(delisted(filing, function, version));
    }

    private static Finding delisted(Filing filing, String function, Dated<Listing> version) {
        Question asked = ASKED.restingOn(version.source());
        Dated<Listing> before = null;
        Dated<Listing> last = null;
        for (Dated<Listing> former : filing.versionsOf(LIST).versions()) {
            if (former.from().isBefore(version.from())) {
                before = former;
                last = former.value().contains(function) ? former : last;
            }
        }
        if (last == null) {
            return asked.no("not-met", version.from());
        }
        // whether it was dropped is no surer than how it stood on the list before
        asked = asked.restingOn(last.value().find(function).orElseThrow().confidence());
        Optional<LocalDate> formerUntil = version.value().formerUntil();
        if (formerUntil.isPresent() && !filing.day().isAfter(formerUntil.get()) && last == before) {
            return asked.yes("former-list", formerUntil.get());
        }
        if (filing.facts().kind() == Facts.Kind.RENEWAL) {
            return renewal(filing, function, asked, version.from());
        }
        return asked.no("delisted", version.from());
    }

    // a delisted function may be renewed for the same function and the same employer
    private static Finding renewal(Filing filing, String function, Question asked, LocalDate delistedOn) {
        Facts.Previous previous = filing.facts().previous();
        boolean otherFunction =
                previous.listFunction() != null && !previous.listFunction().equals(function);
        boolean employersKnown =
                previous.enterpriseNumber() != null && filing.employer().enterpriseNumber() != null;
        if (otherFunction
                || employersKnown
                        && !previous.enterpriseNumber().equals(filing.employer().enterpriseNumber())) {
            return asked.no("renewal-changed", delistedOn);
        }
        if (previous.listFunction() == null || !employersKnown) {
            return asked.unknown("renewal-unknown", delistedOn);
        }
        return asked.yes("renewal", delistedOn);
    }
}
