package org.loket.delivery;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How somebody wants to be told outside the portal.
 *
 * @param mail the address for mail; null for none
 * @param quietFrom from when mail and push messages wait; null for never
 * @param muted the kinds that are not wanted, by channel
 */
public record Choices(
        Locale language, String mail, LocalTime quietFrom, LocalTime quietUntil, Map<Channel, Set<String>> muted) {

    /** Whether that kind is wanted by that channel. */
    public boolean wants(Channel channel, String kind) {
        return !muted.getOrDefault(channel, Set.of()).contains(kind);
    }
}
