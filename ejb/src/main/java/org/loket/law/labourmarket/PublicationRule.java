package org.loket.law.labourmarket;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.Facts.Channel;
import org.loket.law.book.Entry;
import org.loket.law.book.Listing;
import org.loket.law.condition.Filing;

/**
 * How long and where a vacancy must have stood open, under the law of the day of filing.
 *
 * @param days on each channel
 * @param firstDay from which days count; null where the law sets no period
 * @param inARow whether the days must follow each other without a break
 * @param onBreaks how sure it is that days with breaks between them count together, or do not
 * @param stillOpen whether the vacancy must stand open on the day of filing
 */
record PublicationRule(
        int days,
        LocalDate firstDay,
        LocalDate filedOn,
        boolean inARow,
        boolean stillOpen,
        List<Channel> channels,
        Confidence confidence,
        Confidence onBreaks) {

    private static final String CHANNELS = "vacancy-channels";
    private static final String WINDOW = "vacancy-window";
    private static final String IN_A_ROW = "vacancy-in-a-row";
    private static final String STILL_OPEN = "vacancy-still-open";

    /** @param days the name of the value that says how many days */
    static PublicationRule of(Filing filing, String days) {
        Dated<Integer> required = filing.value(days, Integer.class);
        Dated<Listing> channels = filing.list(CHANNELS);
        Dated<Boolean> inARow = filing.value(IN_A_ROW, Boolean.class);
        Optional<Dated<Period>> window = filing.valueIfAny(WINDOW, Period.class);
        return new PublicationRule(
                required.value(),
                window.map(version -> filing.day().minus(version.value())).orElse(null),
                filing.day(),
                inARow.value(),
                filing.value(STILL_OPEN, Boolean.class).value(),
                channels.value().entries().stream()
                        .map(Entry::code)
                        .map(Channel::valueOf)
                        .toList(),
                required.source().confidence().weakest(channels.source().confidence()),
                inARow.source().confidence());
    }
}
