package org.loket.web.text;

/** Why a notice did not arrive, in words. */
public final class Reasons {

    private static final String PREFIX = "delivery.reason.";

    private Reasons() {}

    /** @param reason a key under {@code delivery.reason.} and, behind a space, what fills it; null for none */
    public static String say(Text text, String reason) {
        if (reason == null) {
            return null;
        }
        String[] parts = reason.split(" ", 2);
        return text.say(PREFIX + parts[0], parts.length > 1 ? parts[1] : "");
    }
}
