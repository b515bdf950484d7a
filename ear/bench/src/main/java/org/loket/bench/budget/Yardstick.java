package org.loket.bench.budget;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A fixed piece of work, to compare machines by. */
final class Yardstick {

    private static final int MEBIBYTE = 1 << 20;

    private Yardstick() {}

    static double seconds() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var block = new byte[MEBIBYTE];
            var begin = System.nanoTime();
            for (var i = 0; i < 1024; i++) {
                digest.update(block);
            }
            digest.digest();
            return (System.nanoTime() - begin) / 1e9;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
