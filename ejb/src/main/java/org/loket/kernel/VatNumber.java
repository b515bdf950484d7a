package org.loket.kernel;

import java.io.Serializable;
import java.util.Locale;

/** The number under which a Belgian enterprise is known for VAT: {@code BE} and its enterprise number. */
public record VatNumber(EnterpriseNumber enterprise) implements Serializable {

    private static final String COUNTRY = "BE";

    /** Reads a number as people write it, with dots or spaces, {@code BE 0403.019.261}. */
    public static VatNumber of(String text) {
        String written = text.strip().toUpperCase(Locale.ROOT);
        if (!written.startsWith(COUNTRY)) {
            throw new NotANumber("vat-number.form");
        }
        return new VatNumber(EnterpriseNumber.of(written));
    }

    /** The number as invoices print it, {@code BE 0403.019.261}. */
    public String written() {
        return COUNTRY + " " + enterprise.written();
    }

    @Override
    public String toString() {
        return COUNTRY + enterprise;
    }
}
