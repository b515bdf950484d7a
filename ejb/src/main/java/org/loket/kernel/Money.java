package org.loket.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in euros with at most two decimals. */
public record Money(BigDecimal euros) implements Comparable<Money>, Serializable {

    private static final BigDecimal MOST = new BigDecimal("1000000000");

    public Money {
        if (euros.scale() > 2 && euros.stripTrailingZeros().scale() > 2) {
            throw new NotANumber("money.decimals");
        }
        if (euros.abs().compareTo(MOST) >= 0) {
            throw new NotANumber("money.too-large");
        }
        euros = euros.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money of(String euros) {
        return new Money(new BigDecimal(euros));
    }

    /** A share of this amount in percent, rounded to the cent. */
    public Money percent(int percentage) {
        return new Money(euros.multiply(BigDecimal.valueOf(percentage, 2)).setScale(2, RoundingMode.HALF_UP));
    }

    public boolean atLeast(Money other) {
        return compareTo(other) >= 0;
    }

    public boolean isNegative() {
        return euros.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return euros.compareTo(other.euros);
    }

    @Override
    public String toString() {
        return euros.toPlainString();
    }
}
