package org.loket.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.loket.kernel.Latest;

/**
 * Passwords that were right of late: finding out is slow on purpose, and a program sends its password with each call. What
 * is remembered is a hash under a key that lives and dies with this process, over the account, what the account keeps of its
 * password, and what was given: a password that was changed is forgotten by that alone.
 */
@ApplicationScoped
class RightPasswords {

    static final Duration REMEMBERED = Duration.ofMinutes(5);
    static final int MOST = 1_000;

    private static final String HASH = "HmacSHA256";

    // finding out who provides it is dearer than the hash
    private final Mac hash = keyed(chance());
    private final Map<String, Instant> until = new Latest<>(MOST);

    @Inject
    Clock clock;

    boolean isRight(Account account, String password) {
        String mark = mark(account, password);
        if (isRemembered(mark)) {
            return true;
        }
        boolean right = account.hasPassword(password);
        if (right) {
            remember(mark);
        }
        return right;
    }

    /** Whether it was right of late and is so still. */
    boolean wasRight(Account account, String password) {
        return isRemembered(mark(account, password));
    }

    private synchronized boolean isRemembered(String mark) {
        Instant end = until.get(mark);
        return end != null && clock.instant().isBefore(end);
    }

    private synchronized void remember(String mark) {
        until.put(mark, clock.instant().plus(REMEMBERED));
    }

    // none of the first two can hold the separator
    private String mark(Account account, String password) {
        String whole = account.name() + '\0' + account.passwordHash() + '\0' + password;
        try {
            // a hash is for one thread at a time
            Mac mine = (Mac) hash.clone();
            return HexFormat.of().formatHex(mine.doFinal(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(HASH + " of the Java platform can be cloned", e);
        }
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HASH, e);
        }
    }

    private static byte[] chance() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
