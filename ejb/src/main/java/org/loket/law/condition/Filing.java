package org.loket.law.condition;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import org.loket.kernel.Money;
import org.loket.law.Dated;
import org.loket.law.Facts;
import org.loket.law.InForce;
import org.loket.law.NotYetInForce;
import org.loket.law.book.LawBook;
import org.loket.law.book.LawOfDay;
import org.loket.law.book.Listing;

/** An application as the law looks at it: its facts, the day of filing, and the law in force that day. */
public final class Filing {

    private final LocalDate day;
    private final Facts facts;
    private final LawBook book;
    private final LawOfDay law;
    private final BitSet used;

    public Filing(LocalDate day, Facts facts, LawBook book) {
        this.day = day;
        this.facts = facts;
        this.book = book;
        this.law = book.on(day);
        this.used = new BitSet(law.size());
    }

    public LocalDate day() {
        return day;
    }

    public Facts facts() {
        return facts;
    }

    public Facts.Worker worker() {
        return facts.worker();
    }

    public Facts.Employer employer() {
        return facts.employer();
    }

    public Facts.Job job() {
        return facts.job();
    }

    public Facts.Vacancy vacancy() {
        return facts.vacancy();
    }

    /** The version of a value in force on the day of filing. */
    public <T> Dated<T> value(String name, Class<T> type) {
        return relyOn(
                law.value(name, type).orElseThrow(() -> book.value(name, type).notYetOn(day)));
    }

    /** The same for a value that the law did not have from the beginning. */
    public <T> Optional<Dated<T>> valueIfAny(String name, Class<T> type) {
        return law.value(name, type).map(this::relyOn);
    }

    /** That share in percent of that amount, both as in force on the day of filing. */
    public Money percent(String amount, String share) {
        return relyOn(law.percent(amount, share).orElseThrow(() -> notYet(amount, share)))
                .amount();
    }

    /** The same for a share that the law did not have from the beginning. */
    public Optional<LawOfDay.Part> percentIfAny(String amount, String share) {
        Optional<LawOfDay.Part> part = law.percent(amount, share);
        if (part.isEmpty() && law.value(share, Integer.class).isPresent()) {
            throw notYet(amount, share);
        }
        return part.map(this::relyOn);
    }

    private NotYetInForce notYet(String amount, String share) {
        boolean lacksAmount = law.value(amount, Money.class).isEmpty();
        return book.value(lacksAmount ? amount : share, Object.class).notYetOn(day);
    }

    /** The version of a list in force on the day of filing. */
    public Dated<Listing> list(String name) {
        return relyOn(law.list(name).orElseThrow(() -> book.list(name).notYetOn(day)));
    }

    /** All versions of a list, for rules of transition. */
    public InForce<Listing> versionsOf(String list) {
        return book.list(list);
    }

    /** The versions that were relied on so far, by name and first day. */
    public String lawVersion() {
        return law.name(used);
    }

    private LawOfDay.Part relyOn(LawOfDay.Part part) {
        used.set(part.whole());
        used.set(part.share());
        return part;
    }

    private <T> Dated<T> relyOn(LawOfDay.Standing<T> standing) {
        used.set(standing.place());
        return standing.version();
    }
}
