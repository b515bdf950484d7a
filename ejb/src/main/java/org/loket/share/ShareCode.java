package org.loket.share;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.loket.kernel.NotANumber;

/**
 * A code that a worker hands out: fifteen symbols by chance, which are 67 bits, and one that checks them. No two of the
 * symbols look alike and none is a vowel. The check symbol finds every wrong symbol and every two that changed places.
 */
public record ShareCode(String symbols) {

    static final String ALPHABET = "23456789CDFHJKMNPRTVWXY";
    static final int LENGTH = 16;

    private static final String GROUPS = "(.{4})(?=.)";

    public ShareCode {
        if (symbols.length() != LENGTH) {
            throw new NotANumber("share-code.length");
        }
        if (symbols.chars().anyMatch(symbol -> ALPHABET.indexOf(symbol) < 0)) {
            throw new NotANumber("share-code.alphabet");
        }
        if (symbols.charAt(LENGTH - 1) != checkOf(symbols)) {
            throw new NotANumber("share-code.check");
        }
    }

    /** Reads a code as people type it: in any case, with or without hyphens and spaces. */
    public static ShareCode of(String text) {
        return new ShareCode(text.replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT));
    }

    static ShareCode fresh(RandomGenerator chance) {
        StringBuilder symbols = new StringBuilder();
        for (int i = 1; i < LENGTH; i++) {
            symbols.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return new ShareCode(symbols.append(checkOf(symbols)).toString());
    }

    /** The code as it is handed out, in groups of four. */
    public String written() {
        return symbols.replaceAll(GROUPS, "$1-");
    }

    /** By which the house recognises the code without knowing it. */
    public String fingerprint() {
        try {
            byte[] text = ("loket share code " + symbols).getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Not the code: it is a secret, and this may end in a log. */
    @Override
    public String toString() {
        return "a share code";
    }

    // the number of symbols is prime and greater than every weight
    private static char checkOf(CharSequence symbols) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (i + 2) * ALPHABET.indexOf(symbols.charAt(i));
        }
        return ALPHABET.charAt(Math.floorMod(-sum, ALPHABET.length()));
    }
}
