package org.loket.kernel;

import java.io.Serializable;

/** A unit group of occupations in ISCO-08: four digits, of which the first names the major group. */
public record Occupation(String code) implements Serializable {

    public Occupation {
        if (!CheckDigits.isDigits(code, 4)) {
            throw new NotANumber("occupation.form");
        }
    }

    public static Occupation of(String text) {
        return new Occupation(text.strip());
    }

    /** From 0, armed forces, to 9, elementary occupations. */
    public int majorGroup() {
        return code.charAt(0) - '0';
    }

    @Override
    public String toString() {
        return code;
    }
}
