package org.loket.law.book;

import java.math.BigDecimal;
import java.time.Period;
import java.util.function.Function;
import org.loket.kernel.Iban;
import org.loket.kernel.Money;
import org.loket.law.ChangeRegime;
import org.loket.law.DecisionBasis;
import org.loket.law.SearchRegime;
import org.loket.law.Silence;
import org.loket.law.TermEnd;

/** What a value of the law is, and how its text is read. */
enum Kind {
    MONEY(Money::of),
    PERCENT(Kind::whole),
    WHOLE(Kind::whole),
    DECIMAL(BigDecimal::new),
    PERIOD(Period::parse),
    TRUTH(Kind::truth),
    IBAN(Iban::of),
    TERM_END(TermEnd::valueOf),
    DECISION_BASIS(DecisionBasis::valueOf),
    SILENCE(Silence::valueOf),

    // the regimes, of which an administration chooses one
    SEARCH_REGIME(SearchRegime::valueOf),
    CHANGE_REGIME(ChangeRegime::valueOf);

    private final Function<String, Object> reading;

    Kind(Function<String, Object> reading) {
        this.reading = reading;
    }

    Object read(String text) {
        return reading.apply(text);
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Object whole(String text) {
        int number = Integer.parseInt(text);
        if (number < 0) {
            throw new IllegalArgumentException("negative");
        }
        return number;
    }
}
