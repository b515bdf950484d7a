package org.loket.web.faces.policy;

import java.io.Serializable;
import java.time.Period;
import java.util.List;

/** A value as it is typed: a number, and for a term the unit beside it. */
public class TypedValue implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> UNITS = List.of("D", "M", "Y");

    private String number;
    private String unit;

    void prefill(Object value) {
        if (value instanceof Period term) {
            unit = term.getDays() != 0 ? "D" : term.getMonths() != 0 ? "M" : "Y";
            number = String.valueOf(
                    switch (unit) {
                        case "D" -> term.getDays();
                        case "M" -> term.toTotalMonths();
                        default -> term.getYears();
                    });
        } else {
            number = String.valueOf(value);
        }
    }

    /** The value as the book would write it; a comma counts as a point. */
    String written() {
        if (number == null || number.isBlank()) {
            return null;
        }
        String plain = number.strip().replace(',', '.');
        return isTerm() ? "P" + plain + unit : plain;
    }

    public boolean isTerm() {
        return unit != null;
    }

    public List<String> getUnits() {
        return UNITS;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
