package org.loket.repetition;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an answer is kept in: only whoever has the key of the call can open it, so that what is told once, as a share code is,
 * can be told again to its caller and to nobody who reads the database.
 */
final class Envelope {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final SecretKeySpec key;

    private Envelope(SecretKeySpec key) {
        this.key = key;
    }

    static Envelope of(String account, Call call) {
        return new Envelope(
                new SecretKeySpec(Hash.of("loket answer " + account + " " + call.place() + " " + call.key()), "AES"));
    }

    String seal(String answer) {
        byte[] nonce = new byte[NONCE];
        CHANCE.nextBytes(nonce);
        byte[] closed = apply(Cipher.ENCRYPT_MODE, nonce, answer.getBytes(StandardCharsets.UTF_8));
        byte[] whole = Arrays.copyOf(nonce, NONCE + closed.length);
        System.arraycopy(closed, 0, whole, NONCE, closed.length);
        return Base64.getEncoder().encodeToString(whole);
    }

    String open(String kept) {
        // answers of the week before answers were sealed
        if (kept.startsWith("{")) {
            return kept;
        }
        byte[] whole = Base64.getDecoder().decode(kept);
        byte[] answer =
                apply(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE), Arrays.copyOfRange(whole, NONCE, whole.length));
        return new String(answer, StandardCharsets.UTF_8);
    }

    private byte[] apply(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an answer that was kept cannot be read", e);
        }
    }
}
