package org.loket.employment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.NotANumber;
import org.loket.kernel.Violation;

/**
 * One line of the feed, in the manner of Dimona: {@code docs/employment-feed.md} has the format.
 *
 * @param day null in a cancellation
 */
record Declaration(String number, Action action, EnterpriseNumber enterprise, NationalNumber worker, LocalDate day) {

    private static final int FIELDS = 5;
    private static final String NUMBER = "[A-Za-z0-9-]{1,40}";

    enum Action {
        /** The employment begins on that day. */
        IN,
        /** The employment ends on that day. */
        OUT,
        /** The end is another day than was declared. */
        UPDATE,
        /** The end was declared by mistake. */
        CANCEL
    }

    static Declaration read(String line) {
        String[] fields = line.strip().split(";", -1);
        if (fields.length != FIELDS || !fields[0].matches(NUMBER)) {
            throw new Invalid(Violation.of("declaration", "declaration.form"));
        }
        Action action = Arrays.stream(Action.values())
                .filter(one -> one.name().equals(fields[1]))
                .findFirst()
                .orElseThrow(() -> new Invalid(Violation.of("action", "declaration.action")));
        try {
            return new Declaration(
                    fields[0],
                    action,
                    EnterpriseNumber.of(fields[2]),
                    NationalNumber.of(fields[3]),
                    day(action, fields[4]));
        } catch (NotANumber e) {
            throw new Invalid(Violation.of("declaration", e.code()));
        }
    }

    private static LocalDate day(Action action, String text) {
        if (action == Action.CANCEL) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Invalid(Violation.of("day", "date.form"));
        }
    }

    /** What the line says, so that it is known again without keeping whom it concerns. */
    String fingerprint() {
        try {
            byte[] said = (action + ";" + enterprise.digits() + ";" + worker.digits() + ";" + day)
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
