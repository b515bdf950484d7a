package org.loket.repetition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A call that can be repeated.
 *
 * @param key by which the caller recognises it; null where the caller gives none
 * @param place what was called, under which keys are told apart
 * @param request what was handed in
 */
public record Call(String key, String place, String request) {

    String kept() {
        return place + " " + key;
    }

    /** Tells one request from another without keeping what is in it. */
    String fingerprint() {
        try {
            byte[] text = request.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
