package org.loket.law.wage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.loket.kernel.Money;
import org.loket.law.book.LawBook;
import org.loket.law.condition.Filing;

/** The average gross annual wage on which the thresholds are percentages. */
public final class WageBase {

    static final String BASE = "wage-base";
    static final String REDUCED_SHARE = "wage-share.reduced";
    private static final String MONTHS = "wage-months";

    private WageBase() {}

    static Money share(Filing filing, String share) {
        return filing.percent(BASE, share);
    }

    /** An annual amount by the month, as local contracts state it. */
    public static Money monthly(Money annual, LocalDate day) {
        BigDecimal months = LawBook.printed().value(MONTHS, BigDecimal.class).on(day);
        return new Money(annual.euros().divide(months, 2, RoundingMode.HALF_UP));
    }
}
