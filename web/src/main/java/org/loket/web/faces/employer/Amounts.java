package org.loket.web.faces.employer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people type them, in Dutch or in English: {@code 49.000,00}, {@code 49,000.00}, {@code 49000},
 * {@code € 49 000,5}. An amount has no third decimal, so a lone separator before three digits groups thousands.
 */
final class Amounts {

    private static final Pattern GROUPED = Pattern.compile("(-?[1-9][0-9]{0,2}(?:([.,])[0-9]{3})(?:\\2[0-9]{3})*)(.*)");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)?");

    private static final int LONGEST = 40;

    private Amounts() {}

    static Optional<BigDecimal> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String text = typed.replaceAll("(?i)€|eur(o)?|%", "").replaceAll("[\\s\\u00a0\\u202f]", "");
        Matcher grouped = GROUPED.matcher(text);
        if (grouped.matches()) {
            String rest = grouped.group(3);
            char decimal = grouped.group(2).equals(".") ? ',' : '.';
            if (rest.isEmpty() || rest.matches("[" + decimal + "][0-9]+")) {
                String whole = grouped.group(1).replace(grouped.group(2), "");
                return Optional.of(new BigDecimal(whole + rest.replace(decimal, '.')));
            }
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
