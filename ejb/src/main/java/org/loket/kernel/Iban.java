package org.loket.kernel;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Locale;

/** An international bank account number whose check digits are right (ISO 13616, mod 97 = 1). */
public record Iban(String characters) implements Serializable {

    public Iban {
        if (!characters.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")) {
            throw new NotANumber("iban.form");
        }
        if (characters.startsWith("BE") && characters.length() != 16) {
            throw new NotANumber("iban.form");
        }
        StringBuilder digits = new StringBuilder();
        (characters.substring(4) + characters.substring(0, 4))
                .chars()
                .forEach(c -> digits.append(Character.digit(c, 36)));
        if (new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() != 1) {
            throw new NotANumber("iban.check-digits");
        }
    }

    public static Iban of(String text) {
        return new Iban(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    /** The number in groups of four, {@code BE57 6792 0060 9235}. */
    public String written() {
        return characters.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return characters;
    }
}
