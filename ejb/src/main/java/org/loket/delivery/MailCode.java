package org.loket.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What is mailed to an address, so that whoever hands it in shows to read the mail there: 128 bits by chance. */
record MailCode(String text) {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static MailCode fresh() {
        byte[] code = new byte[BYTES];
        RANDOM.nextBytes(code);
        return new MailCode(Base64.getUrlEncoder().withoutPadding().encodeToString(code));
    }

    /** By which the house recognises the code without keeping it. */
    String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("loket mail " + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Not the code: this may end in a log. */
    @Override
    public String toString() {
        return "a code";
    }
}
