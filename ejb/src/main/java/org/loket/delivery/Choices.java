package org.loket.delivery;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;

/**
 * How somebody wants to be told outside the portal.
 *
 * @param mail the address for mail; null for none
 * @param mailInUse where mail goes now, until the address is confirmed; null for nowhere
 * @param quietFrom from when mail and push messages wait; null for never
 * @param muted the kinds that are not wanted, by channel
 */
public record Choices(
        Locale language,
        String mail,
        String mailInUse,
        LocalTime quietFrom,
        LocalTime quietUntil,
        Map<Channel, Set<String>> muted) {

    /** What somebody chooses, who has nothing to say of where mail goes meanwhile. */
    public static Choices of(
            Locale language, String mail, LocalTime quietFrom, LocalTime quietUntil, Map<Channel, Set<String>> muted) {
        return new Choices(language, mail, null, quietFrom, quietUntil, muted);
    }

    /** An hour as somebody typed it; null for none. */
    public static LocalTime hour(String field, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalTime.parse(typed.strip());
        } catch (DateTimeException e) {
            throw new Invalid(Violation.of(field, "time.form"));
        }
    }

    /** Whether the address is still to be confirmed. */
    public boolean isMailToConfirm() {
        return mail != null && !mail.equals(mailInUse);
    }

    /** Whether that kind is wanted by that channel. */
    public boolean wants(Channel channel, String kind) {
        return !muted.getOrDefault(channel, Set.of()).contains(kind);
    }
}
