package org.loket.kernel;

import java.io.Serializable;

/** The number of a vacancy at the Flemish employment service (VDAB): eight digits; no check is known. */
public record VacancyNumber(String digits) implements Serializable {

    public VacancyNumber {
        if (!CheckDigits.isDigits(digits, 8)) {
            throw new NotANumber("vacancy-number.form");
        }
    }

    public static VacancyNumber of(String text) {
        return new VacancyNumber(text.strip().replace(" ", ""));
    }

    @Override
    public String toString() {
        return digits;
    }
}
