package org.loket.web.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotANumber;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.Violation;

/** What a caller asks for in the address and the headers, read or refused by name. */
public final class Asked {

    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Asked() {}

    /** The file of that number; a text that is no number names no file. */
    public static CaseNumber file(String text) {
        try {
            return CaseNumber.of(text);
        } catch (NotANumber e) {
            throw new NotKnown("file");
        }
    }

    /** The permit of that number; a text that is no number names no permit. */
    public static PermitNumber permit(String text) {
        try {
            return PermitNumber.of(text);
        } catch (NotANumber e) {
            throw new NotKnown("permit");
        }
    }

    /** The thing of that id; a text that is no id names nothing. */
    public static UUID id(String text, String otherwise) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotKnown(otherwise);
        }
    }

    public static int limit(String text) {
        if (text == null || text.isBlank()) {
            return USUAL;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            throw new Invalid(Violation.of("limit", "number.between", 1, MOST));
        }
        throw new Invalid(Violation.of("limit", "number.between", 1, MOST));
    }

    /** The position after which a list goes on; null for its beginning. */
    public static Long position(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Invalid(Violation.of("after", "cursor.form"));
        }
    }

    public static Optional<LocalDate> day(String text, String parameter) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                throw new Invalid(Violation.of(parameter, "date.absurd"));
            }
            return Optional.of(day);
        } catch (DateTimeException e) {
            throw new Invalid(Violation.of(parameter, "date.form"));
        }
    }

    public static Optional<EnterpriseNumber> enterprise(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(EnterpriseNumber.of(text));
        } catch (NotANumber e) {
            throw new Invalid(Violation.of("enterprise", e.code()));
        }
    }

    /** The one of the choices that the text names. */
    public static <E extends Enum<E>> E choice(String text, Class<E> type, String parameter) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Invalid(Violation.of(parameter, "choice.unknown", names(type))));
    }

    /** The version that {@code If-Match} names: null where the caller does not mind, and none that exists where it is no tag of ours. */
    public static Long version(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        String tag = ifMatch.strip().replaceFirst("^W/", "").replaceAll("^\"|\"$", "");
        try {
            return Long.valueOf(tag);
        } catch (NumberFormatException e) {
            return -1L;
        }
    }

    /** What was handed in, which must be there. */
    public static <T> T body(T given) {
        if (given == null) {
            throw JsonText.malformed();
        }
        return given;
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
