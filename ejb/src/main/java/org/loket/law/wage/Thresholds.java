package org.loket.law.wage;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.loket.kernel.Money;
import org.loket.law.book.LawBook;

/** The amounts that follow from the average wage and the shares of it. */
public final class Thresholds {

    private static final String SHARES = "wage-share.";

    private Thresholds() {}

    /** The gross annual wage of each share that is known on that day, by the name of the share. */
    public static SortedMap<String, Money> on(LocalDate day, LawBook book) {
        SortedMap<String, Money> thresholds = new TreeMap<>();
        Money base = book.value(WageBase.BASE, Money.class).on(day);
        book.valueNames().stream().filter(name -> name.startsWith(SHARES)).forEach(name -> book.value(
                        name, Integer.class)
                .find(day)
                .ifPresent(share -> thresholds.put(name, base.percent(share.value()))));
        return thresholds;
    }
}
